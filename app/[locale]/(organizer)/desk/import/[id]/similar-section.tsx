import { SentenceForm } from "@/components/import/sentence-form";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { type JudgedRow, judgedRows } from "@/db/imports/judged";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { decide } from "./actions";
import type { ImportSetting } from "./import-setting";

const shown = 100;

/** The rows that may be known already: of each is said whether it is new. */
export async function SimilarSection({ setting, count }: { setting: ImportSetting; count: number }) {
  const { db, language, record, hidden } = setting;
  const t = translator(language, "imports");
  if (count === 0) return null;
  const rows = await judgedRows(db, record.id, ["similar"], { limit: shown });
  return (
    <Section title={t("similarTitle")} id="similar">
      <SentenceForm
        key={record.version}
        action={decide}
        hidden={hidden}
        submit={t("decideSave")}
        more={[
          { name: "similar", value: "new", label: t("allNew") },
          { name: "similar", value: "out", label: t("allOut") },
        ]}
      >
        <p className="measure">
          {t("similarLead")} {count > shown && t("shownFirst", { shown })}
        </p>
        <div className="compact">
          <Table
            caption={t("similarTitle")}
            captionHidden
            rows={rows}
            rowKey={({ number }) => String(number)}
            columns={[
              { key: "row", heading: t("row"), number: true, cell: ({ number }) => number },
              {
                key: "title",
                heading: t("project"),
                rowHeading: true,
                cell: ({ title }) => <span translate="no">{title}</span>,
              },
              { key: "like", heading: t("similarTo"), cell: (row) => <Held language={language} row={row} /> },
              {
                key: "decision",
                heading: t("decision"),
                cell: (row) => <Decision language={language} row={row} />,
              },
            ]}
          />
        </div>
      </SentenceForm>
    </Section>
  );
}

/** What a row is like: a published project, a draft, or a row above. */
export function Held({ language, row }: { readonly language: Language; readonly row: JudgedRow }) {
  const t = translator(language, "imports");
  if (!row.alike) return t("similarRow", { row: row.above ?? 0 });
  const { project, reference, titles } = row.alike.held;
  const title = [...new Set(titles)][0] ?? "";
  if (!reference)
    return (
      <a href={`/${language}/desk/projects/${project}`} translate="no">
        {t("similarDraft", { title })}
      </a>
    );
  return (
    <a href={`/${language}/projects/${reference}`} translate="no">
      {reference} {title}
    </a>
  );
}

function Decision({ language, row: { number } }: { readonly language: Language; readonly row: JudgedRow }) {
  const t = translator(language, "imports");
  return (
    <Select
      name={`decision.${number}`}
      label={t("decisionOf", { row: number })}
      labelHidden
      empty="—"
      options={[
        { value: "new", label: t("asNew") },
        { value: "out", label: t("asKnown") },
      ]}
    />
  );
}
