import { pictureRoute } from "@/app/_server/pictures/answer-picture";
import { readDomainPicture } from "@/app/_server/pictures/slice-pictures";

export const dynamic = "force-dynamic";

export const GET = pictureRoute("code", readDomainPicture);
