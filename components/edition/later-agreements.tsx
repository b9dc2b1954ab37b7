import type { LaterAgreement } from "../../domain/edition";
import type { Language } from "../../domain/languages";
import { pathOn } from "../../domain/reading";
import { formatDate } from "../../messages/format-date";
import { translator } from "../../messages/translator";
import { Name, SingleText } from "../project/record-text";
import { Table } from "../ui/table";

/** What was upgraded, increased, repeated or replaced here: beside what was newly signed, never inside it. */
export function LaterAgreements({
  language,
  agreements,
  asOf = null,
}: {
  readonly language: Language;
  readonly agreements: readonly LaterAgreement[];
  /** The day on which they are read, which their links keep. */
  readonly asOf?: string | null;
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return (
    <Table
      caption={t("edition.later")}
      captionHidden
      rows={agreements}
      rowKey={({ reference, decision, dateSigned }) => `${reference} ${decision} ${dateSigned}`}
      columns={[
        {
          key: "project",
          heading: t("edition.project"),
          rowHeading: true,
          cell: ({ reference, titles }) => (
            <a href={pathOn(`/${language}/projects/${reference}`, asOf)}>
              <Name texts={titles} language={language} />
            </a>
          ),
        },
        {
          key: "decision",
          heading: t("edition.decision"),
          cell: ({ decision }) => words(`decision.${decision}`),
        },
        { key: "class", heading: words("dimension.class"), cell: (one) => words(`class.${one.class}`) },
        {
          key: "date",
          heading: t("project.signed"),
          cell: ({ dateSigned }) => formatDate(language, dateSigned),
        },
        {
          key: "reason",
          heading: t("claims.reason"),
          cell: ({ reason, reasonLanguage }) =>
            reason && <SingleText text={reason} written={reasonLanguage ?? language} language={language} />,
        },
      ]}
    />
  );
}
