import { codesOf, columnNames } from "@/app/api/v1/_files/table";
import { Table } from "@/components/ui/table";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** What each column of a CSV or Excel file holds. */
export function Columns({ language }: { language: Language }) {
  const t = translator(language, "openData");
  return (
    <>
      <p className="measure pb-3">{t("table.lead")}</p>
      <Table
        caption={t("table.title")}
        captionHidden
        rows={columnNames}
        rowKey={(name) => name}
        columns={[
          { key: "name", heading: t("table.name"), rowHeading: true, cell: (name) => <code>{name}</code> },
          {
            key: "text",
            heading: t("method.meaning"),
            cell: (name) => (
              <>
                <strong>{t(`columns.${name}.heading`)}</strong> {t(`columns.${name}.text`)}
              </>
            ),
          },
          {
            key: "values",
            heading: t("table.values"),
            cell: (name) => <code>{codesOf[name]?.join(" ")}</code>,
          },
        ]}
      />
    </>
  );
}
