import { Name } from "@/components/project/record-text";
import { readProgrammeItem } from "@/db/administration/programme";
import { partPage } from "../../part-frame";
import { saveProgrammeItem, takeProgrammeItem } from "../actions";
import { programmeFields } from "../fields";

export const dynamic = "force-dynamic";

/** One part of an edition’s programme. */
export default partPage("programme", {
  subject: "programme-item",
  read: readProgrammeItem,
  title: (language, { titles }) => <Name texts={titles} language={language} />,
  fields: programmeFields,
  save: saveProgrammeItem,
  take: takeProgrammeItem,
});
