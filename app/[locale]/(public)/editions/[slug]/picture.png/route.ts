import { pictureRoute } from "@/app/_server/pictures/answer-picture";
import { readEditionPicture } from "@/app/_server/pictures/edition-picture";

export const dynamic = "force-dynamic";

export const GET = pictureRoute("slug", readEditionPicture);
