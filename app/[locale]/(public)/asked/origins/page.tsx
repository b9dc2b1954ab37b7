import { asAsked, metadataAsAsked } from "@/app/_server/asked";
import Origins, { generateMetadata as metadata } from "@/app/[locale]/(public)/origins/page";

export const dynamic = "force-dynamic";

export const generateMetadata = metadataAsAsked(metadata);

export default asAsked(Origins, () => "/origins");
