import { asAsked, metadataAsAsked } from "@/app/_server/asked";
import Editions, { generateMetadata as metadata } from "@/app/[locale]/(public)/editions/page";

export const dynamic = "force-dynamic";

export const generateMetadata = metadataAsAsked(metadata);

export default asAsked(Editions, () => "/editions");
