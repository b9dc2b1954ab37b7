import { asAsked, metadataAsAsked } from "@/app/_server/asked";
import Origin, { generateMetadata as metadata } from "@/app/[locale]/(public)/origins/[code]/page";

export const dynamic = "force-dynamic";

export const generateMetadata = metadataAsAsked(metadata);

export default asAsked(Origin, ({ code }) => `/origins/${code}`);
