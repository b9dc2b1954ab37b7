import { MendingGrid } from "@/components/import/mending-grid";
import { SentenceForm } from "@/components/import/sentence-form";
import { Section } from "@/components/ui/section";
import { judgedRows } from "@/db/imports/judged";
import { withinCharacters } from "@/domain/import/whole-rows";
import { translator } from "@/messages/translator";
import { decide, mendCells } from "./actions";
import type { ImportSetting } from "./import-setting";
import { mendingColumns, mendingRow } from "./mending-rows";

/** So many rows at once, and of long ones fewer: what is sent back must fit into one form. */
const most = { rows: 25, characters: 100_000 };

/** The rows with something to mend, each whole, in a grid. */
export async function FaultySection({ setting, count }: { setting: ImportSetting; count: number }) {
  const { db, language, record, hidden } = setting;
  const t = translator(language, "imports");
  if (count === 0) return null;
  const found = await judgedRows(db, record.id, ["faulty"], { limit: most.rows });
  const rows = withinCharacters(
    found.map((row) => mendingRow(setting, row)),
    most.characters,
  );
  const shown = rows.length;
  const words = {
    title: t("faultyTitle"),
    row: t("row"),
    project: t("project"),
    cells: t("cells"),
    leaveOut: t("leaveRowOut"),
    save: t("mendSave"),
  };
  return (
    <Section title={t("faultyTitle")} id="faulty">
      <div className="grid gap-6">
        <p className="measure">
          {t("faultyLead", { count })} {count > shown && t("shownFirst", { shown })}
        </p>
        <MendingGrid
          key={record.version}
          action={mendCells}
          hidden={hidden}
          columns={await mendingColumns(setting, rows)}
          rows={rows}
          words={words}
        />
        <SentenceForm
          action={decide}
          hidden={{ ...hidden, faulty: "out" }}
          submit={t("leaveAllOut", { rows: count })}
          weight="quiet"
        />
      </div>
    </Section>
  );
}
