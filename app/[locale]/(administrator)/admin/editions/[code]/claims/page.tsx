import { Name } from "@/components/project/record-text";
import { SourceLine } from "@/components/project/sources";
import type { Column } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type KeptClaim, listClaims } from "@/db/administration/edition-claims";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { partList } from "../part-list";
import { saveClaim } from "./actions";
import { claimFields } from "./fields";

export const dynamic = "force-dynamic";

/** What sources say of an edition in words, besides its attendance. */
export default partList<KeptClaim>("claims", {
  said: {
    title: "claims.title",
    lead: "claims.lead",
    add: "claims.add",
    empty: "claims.empty",
  },
  list: listClaims,
  columns,
  fields: (language) => claimFields(language),
  action: saveClaim,
});

function columns(language: Language): Column<KeptClaim>[] {
  const t = translator(language, "records");
  const pages = translator(language, "publicPages");
  return [
    {
      key: "values",
      heading: t("fields.values"),
      rowHeading: true,
      cell: ({ id, edition, values, chosen }) => (
        <>
          <a href={`/${language}/admin/editions/${edition}/claims/${id}`}>
            <Name texts={values} language={language} />
          </a>{" "}
          {chosen && <Tag tone="good">{t("attendance.followed")}</Tag>}
        </>
      ),
    },
    {
      key: "field",
      heading: t("fields.field"),
      cell: ({ field }) => pages(`edition.claimFields.${field}`),
    },
    {
      key: "source",
      heading: t("fields.source"),
      cell: ({ source }) => <SourceLine language={language} source={{ ...source, quote: null }} />,
    },
  ];
}
