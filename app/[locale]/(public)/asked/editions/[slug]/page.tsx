import { asAsked, metadataAsAsked } from "@/app/_server/asked";
import EditionPage, { generateMetadata as metadata } from "@/app/[locale]/(public)/editions/[slug]/page";

export const dynamic = "force-dynamic";

export const generateMetadata = metadataAsAsked(metadata);

export default asAsked(EditionPage, ({ slug }) => `/editions/${slug}`);
