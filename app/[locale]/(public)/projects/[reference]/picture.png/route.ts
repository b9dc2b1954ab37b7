import { pictureRoute } from "@/app/_server/pictures/answer-picture";
import { readProjectPicture } from "@/app/_server/pictures/project-picture";

export const dynamic = "force-dynamic";

export const GET = pictureRoute("reference", readProjectPicture);
