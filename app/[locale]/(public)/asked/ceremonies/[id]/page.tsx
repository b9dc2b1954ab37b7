import { asAsked, metadataAsAsked } from "@/app/_server/asked";
import CeremonyPage, { generateMetadata as metadata } from "@/app/[locale]/(public)/ceremonies/[id]/page";

export const dynamic = "force-dynamic";

export const generateMetadata = metadataAsAsked(metadata);

export default asAsked(CeremonyPage, ({ id }) => `/ceremonies/${id}`);
