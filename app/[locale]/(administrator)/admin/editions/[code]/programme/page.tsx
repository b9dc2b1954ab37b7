import { Name } from "@/components/project/record-text";
import type { Column } from "@/components/ui/table";
import { type KeptProgrammeItem, listProgramme } from "@/db/administration/programme";
import type { Language } from "@/domain/languages";
import { formatDates } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { partList } from "../part-list";
import { saveProgrammeItem } from "./actions";
import { programmeFields } from "./fields";

export const dynamic = "force-dynamic";

/** What an edition consists of besides its signing ceremonies. */
export default partList<KeptProgrammeItem>("programme", {
  said: {
    title: "programme.title",
    lead: "programme.lead",
    add: "programme.add",
    empty: "programme.empty",
  },
  list: listProgramme,
  columns,
  fields: (language) => programmeFields(language),
  action: saveProgrammeItem,
});

function columns(language: Language): Column<KeptProgrammeItem>[] {
  const t = translator(language, "records");
  const words = translator(language, "words");
  return [
    {
      key: "titles",
      heading: t("fields.titles"),
      rowHeading: true,
      cell: ({ id, edition, titles }) => (
        <a href={`/${language}/admin/editions/${edition}/programme/${id}`}>
          <Name texts={titles} language={language} />
        </a>
      ),
    },
    {
      key: "kind",
      heading: t("fields.kind"),
      cell: ({ kind }) => words(`programmeKind.${kind}`),
    },
    {
      key: "dates",
      heading: t("dates"),
      cell: ({ starts, ends }) => formatDates(language, starts, ends),
    },
    {
      key: "places",
      heading: t("fields.places"),
      cell: ({ places }) => <Name texts={places} language={language} />,
    },
  ];
}
