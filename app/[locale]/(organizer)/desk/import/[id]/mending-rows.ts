import type { MendingColumn } from "@/components/import/mending-cell";
import type { MendingRow } from "@/components/import/mending-grid";
import { flat } from "@/components/ui/options";
import type { JudgedRow } from "@/db/imports/judged";
import { type ImportColumn, importColumns } from "@/domain/import/columns";
import { wholeRow } from "@/domain/import/whole-rows";
import { translator } from "@/messages/translator";
import { faultInWords } from "../../projects/faults";
import { choicesOf, type ImportSetting } from "./import-setting";

/** A row to mend, with every cell that it has and every one that it lacks. */
export function mendingRow({ language, record }: ImportSetting, row: JudgedRow): MendingRow {
  const t = translator(language, "imports");
  const { number, title } = row;
  return {
    number,
    title: title ?? "",
    named: t("ofRow", { row: number }),
    leaveOut: t("leaveRowOutOf", { row: number }),
    cells: wholeRow(row, record.mapping).map(({ column, text, message, named }) => ({
      column,
      text,
      fault: message && faultInWords(message, language, named),
    })),
  };
}

/** The columns in which these rows have a cell, with what may stand there. */
export async function mendingColumns(
  setting: ImportSetting,
  rows: readonly MendingRow[],
): Promise<MendingColumn[]> {
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
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
  return importColumns
    .filter((column) => used.has(column))
    .map((column) => ({
      column,
      heading: t(`column.${column}`),
      choices: flat(closed[column] ?? open[column] ?? []).map(({ label }) => label),
      closed: column in closed,
    }));
}
