import { SentenceForm } from "@/components/import/sentence-form";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { type JudgedRow, judgedRows } from "@/db/imports/judged";
import { translator } from "@/messages/translator";
import { decide } from "./actions";
import type { ImportSetting } from "./import-setting";
import { Held } from "./similar-section";

const shown = 100;

/** The rows that add nothing, with the reason of each; what was left out may be taken in after all. */
export async function SkippedSection({ setting, count }: { setting: ImportSetting; count: number }) {
  const { db, language, record } = setting;
  const t = translator(language, "imports");
  if (count === 0) return null;
  const rows = await judgedRows(db, record.id, ["same", "known", "twice", "out"], { limit: shown });
  return (
    <Section title={t("skippedTitle")} aside={count}>
      <Details summary={t("skippedTitle")} open={count <= 20}>
        <Table
          caption={t("skippedTitle")}
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
            { key: "why", heading: t("why"), cell: (row) => <Why setting={setting} row={row} /> },
            {
              key: "take",
              heading: t("takeIn"),
              headingHidden: true,
              cell: (row) => <TakeIn setting={setting} row={row} />,
            },
          ]}
        />
      </Details>
    </Section>
  );
}

function Why({ setting: { language }, row }: { readonly setting: ImportSetting; readonly row: JudgedRow }) {
  const t = translator(language, "imports");
  const { verdict, above, known, title } = row;
  if (verdict === "twice") return t("whyTwice", { row: above ?? 0 });
  if (verdict === "out") return t("whyOut");
  if (verdict === "same")
    return (
      <>
        {t("whySame")}
        <Held language={language} row={row} />
      </>
    );
  return (
    <>
      {t("whyKnown")}
      <a href={`/${language}/desk/projects/${known}`} translate="no">
        {title}
      </a>
    </>
  );
}

/** A row that was brought in before can never be brought in again; one that was left out, or is alike, may. */
function TakeIn({ setting, row: { number, verdict } }: { setting: ImportSetting; row: JudgedRow }) {
  const t = translator(setting.language, "imports");
  if (verdict === "known" || verdict === "twice") return null;
  const decision = verdict === "same" ? "new" : "again";
  return (
    <SentenceForm
      action={decide}
      hidden={{ ...setting.hidden, [`decision.${number}`]: decision }}
      submit={t("takeInOf", { row: number })}
      weight="quiet"
    />
  );
}
