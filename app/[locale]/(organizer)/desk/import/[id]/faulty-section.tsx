import { type MendingColumn, MendingGrid, type MendingRow } from "@/components/import/mending-grid";
import { SentenceForm } from "@/components/import/sentence-form";
import { flat } from "@/components/ui/options";
import { Section } from "@/components/ui/section";
import { type JudgedRow, judgedRows } from "@/db/imports/judged";
import { type ImportColumn, importColumns, textsOfRow } from "@/domain/import/columns";
import type { CellProblem } from "@/domain/import/row-notes";
import { translator } from "@/messages/translator";
import { faultInWords } from "../../projects/faults";
import { decide, mendCells } from "./actions";
import { choicesOf, type ImportSetting } from "./import-setting";

const shown = 50;

/** The rows with something to mend, in a grid of the columns that have faults. */
export async function FaultySection({ setting, count }: { setting: ImportSetting; count: number }) {
  const { db, language, record, hidden } = setting;
  const t = translator(language, "imports");
  if (count === 0) return null;
  const rows = await judgedRows(db, record.id, ["faulty"], { limit: shown });
  const faulty = new Set(rows.flatMap(({ problems }) => problems?.map(({ column }) => column) ?? []));
  const columns = importColumns.filter((column) => faulty.has(column));
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
          columns={await mendingColumns(setting, columns)}
          rows={rows.map((row) => mendingRow(setting, row))}
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

function mendingRow(
  { language, record }: ImportSetting,
  { number, cells, mended, problems, title }: JudgedRow,
): MendingRow {
  const t = translator(language, "imports");
  const texts = textsOfRow(cells, record.mapping, mended);
  return {
    number,
    title: title ?? "",
    named: t("ofRow", { row: number }),
    leaveOut: t("leaveRowOutOf", { row: number }),
    cells: inOrder(problems ?? []).map(({ column, message }) => ({
      column,
      text: texts[column] ?? "",
      fault: faultInWords(message, language),
    })),
  };
}

const inOrder = (problems: readonly CellProblem[]) =>
  problems.toSorted((one, other) => importColumns.indexOf(one.column) - importColumns.indexOf(other.column));

async function mendingColumns(
  setting: ImportSetting,
  columns: readonly ImportColumn[],
): Promise<MendingColumn[]> {
  const t = translator(setting.language, "imports");
  const choices = await choicesOf(setting);
  const closed: { readonly [column in ImportColumn]?: Parameters<typeof flat>[0] } = {
    originalLanguage: choices.languages,
    type: choices.types,
    disclosure: choices.disclosures,
    kind: choices.kinds,
    leadUnit: choices.units,
    sourceKind: choices.sourceKinds,
  };
  const open: typeof closed = {
    domains: choices.domains,
    partnerRoles: choices.roles,
    investorOrigins: choices.origins,
    partnerOrigins: choices.origins,
    placeOrigin: choices.origins,
  };
  return columns.map((column) => ({
    column,
    heading: t(`column.${column}`),
    choices: flat(closed[column] ?? open[column] ?? []).map(({ label }) => label),
    closed: column in closed,
  }));
}
