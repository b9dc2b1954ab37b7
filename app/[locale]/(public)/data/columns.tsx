import { countingNames } from "@/app/api/v1/_files/csv";
import { codesOf, columnNames } from "@/app/api/v1/_files/table";
import { Table } from "@/components/ui/table";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** The last columns of a CSV have their words from the second sheet of an Excel file. */
const wordsOfCounting = {
  counting_rule: "rule",
  counting: "counting",
  as_of: "asOf",
  read_at: "readAt",
  read_from: "address",
} as const satisfies Record<(typeof countingNames)[number], string>;

/** What each column of a CSV or Excel file holds. */
export function Columns({ language }: { language: Language }) {
  const t = translator(language, "openData");
  const rows = [
    ...columnNames.map((name) => ({
      name,
      heading: t(`columns.${name}.heading`),
      text: t(`columns.${name}.text`),
      codes: codesOf[name] ?? [],
    })),
    ...countingNames.map((name) => ({
      name,
      heading: t(`method.${wordsOfCounting[name]}`),
      text: t("table.csvOnly"),
      codes: [],
    })),
  ];
  return (
    <>
      <p className="measure pb-3">{t("table.lead")}</p>
      <Table
        caption={t("table.title")}
        captionHidden
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          {
            key: "name",
            heading: t("table.name"),
            rowHeading: true,
            cell: ({ name }) => <code>{name}</code>,
          },
          {
            key: "text",
            heading: t("method.meaning"),
            cell: ({ heading, text }) => (
              <>
                <strong>{heading}</strong> {text}
              </>
            ),
          },
          { key: "values", heading: t("table.values"), cell: ({ codes }) => <code>{codes.join(" ")}</code> },
        ]}
      />
    </>
  );
}
