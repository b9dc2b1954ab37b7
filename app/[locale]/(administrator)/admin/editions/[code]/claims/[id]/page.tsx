import { Name } from "@/components/project/record-text";
import { readClaim } from "@/db/administration/edition-claims";
import { partPage } from "../../part-frame";
import { saveClaim, takeClaim } from "../actions";
import { claimFields } from "../fields";

export const dynamic = "force-dynamic";

/** What one source says of an edition. */
export default partPage("claims", {
  subject: "edition-claim",
  read: readClaim,
  title: (language, { values }) => <Name texts={values} language={language} />,
  fields: claimFields,
  save: saveClaim,
  take: takeClaim,
});
