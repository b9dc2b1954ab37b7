import { asAsked, metadataAsAsked } from "@/app/_server/asked";
import OrganizationPage, {
  generateMetadata as metadata,
} from "@/app/[locale]/(public)/organizations/[id]/page";

export const dynamic = "force-dynamic";

export const generateMetadata = metadataAsAsked(metadata);

export default asAsked(OrganizationPage, ({ id }) => `/organizations/${id}`);
