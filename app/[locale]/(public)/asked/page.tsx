import { asAsked, metadataAsAsked } from "@/app/_server/asked";
import Overview, { generateMetadata as metadata } from "@/app/[locale]/(public)/page";

export const dynamic = "force-dynamic";

export const generateMetadata = metadataAsAsked(metadata);

export default asAsked(Overview, () => "");
