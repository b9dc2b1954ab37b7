import { asAsked, metadataAsAsked } from "@/app/_server/asked";
import Project, { generateMetadata as metadata } from "@/app/[locale]/(public)/projects/[reference]/page";

export const dynamic = "force-dynamic";

export const generateMetadata = metadataAsAsked(metadata);

export default asAsked(Project, ({ reference }) => `/projects/${reference}`);
