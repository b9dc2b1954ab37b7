import { ruleVersion } from "@/domain/counting/figures";
import type { Language } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { translator } from "@/messages/translator";
import type { Download } from "../_answers/download";
import type { Pieces } from "../_answers/streamed";
import { type Cell, codesOf, columnNames, rowOf } from "./table";
import { rowsOfASheet, writeWorkbook } from "./xlsx";

/** A workbook: facts on its first sheet, how to read them on its second. */
export function toWorkbook(
  projects: AsyncIterable<readonly PublicProject[]>,
  download: Download,
  most: number = rowsOfASheet,
): Pieces {
  const t = translator(download.query.language, "openData");
  return writeWorkbook([
    { name: t("sheets.projects"), rows: rowsOf(projects, download.query.language, most) },
    { name: t("sheets.method"), rows: methodOf(download) },
  ]);
}

/** The heading, then one row a project; where a sheet can hold no more, its last row says so. */
async function* rowsOf(
  projects: AsyncIterable<readonly PublicProject[]>,
  language: Language,
  most: number,
): AsyncGenerator<Cell[][], void> {
  const t = translator(language, "openData");
  yield [columnNames.map((name) => t(`columns.${name}.heading`))];
  // The heading and that last row have their places.
  let left = most - 2;
  for await (const some of projects) {
    yield some.slice(0, left).map((project) => rowOf(project, language));
    if (some.length > left) {
      yield [[t("sheets.full", { rows: String(most) })]];
      return;
    }
    left -= some.length;
  }
}

async function* methodOf({ query, address, readAt }: Download): AsyncGenerator<Cell[][], void> {
  const t = translator(query.language, "openData");
  yield [
    [t("method.what"), t("method.whatText")],
    [t("method.rule"), ruleVersion],
    [t("method.counting"), t("method.countingText")],
    [t("method.amounts"), t("method.amountsText")],
    [t("method.asOf"), query.asOf ?? t("method.now")],
    [t("method.readAt"), readAt.toISOString()],
    [t("method.address"), address],
    [],
    [t("method.column"), t("method.meaning"), t("table.values")],
    ...columnNames.map((name) => [
      t(`columns.${name}.heading`),
      `${t(`columns.${name}.text`)} (${name})`,
      codesOf[name]?.join(", ") ?? null,
    ]),
  ];
}
