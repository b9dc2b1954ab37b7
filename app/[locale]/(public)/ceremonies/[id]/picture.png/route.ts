import { pictureRoute } from "@/app/_server/pictures/answer-picture";
import { readCeremonyPicture } from "@/app/_server/pictures/slice-pictures";

export const dynamic = "force-dynamic";

export const GET = pictureRoute("id", readCeremonyPicture);
