import { asAsked, metadataAsAsked } from "@/app/_server/asked";
import Domain, { generateMetadata as metadata } from "@/app/[locale]/(public)/domains/[code]/page";

export const dynamic = "force-dynamic";

export const generateMetadata = metadataAsAsked(metadata);

export default asAsked(Domain, ({ code }) => `/domains/${code}`);
