import { asAsked, metadataAsAsked } from "@/app/_server/asked";
import Paragraph, { generateMetadata as metadata } from "@/app/[locale]/(public)/paragraph/page";

export const dynamic = "force-dynamic";

export const generateMetadata = metadataAsAsked(metadata);

export default asAsked(Paragraph, () => "/paragraph");
