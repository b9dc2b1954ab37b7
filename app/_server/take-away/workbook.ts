import { type ChartName, cellsOf, chartNames, charts } from "@/app/_server/figures/chart-list";
import type { Pieces } from "@/app/api/v1/_answers/streamed";
import type { Cell as FileCell } from "@/app/api/v1/_files/table";
import { type Sheet, writeWorkbook } from "@/app/api/v1/_files/xlsx";
import { originLabel } from "@/components/charts/origin-label";
import type { Cell, ClassSum } from "@/domain/counting/figures";
import { translator } from "@/messages/translator";
import { cohortRows, comparisonRows, funnelRows, mapRows, matrixRows } from "./further-rows";
import { methodOf } from "./method";
import { headingsOf, sumRows } from "./sum-rows";
import { heldText, valueText } from "./value-text";
import type { FiguresView } from "./view";

type Row = readonly FileCell[];

/** The figures as a workbook: the headline, a sheet for each chart with all that its table shows, the cells
 * by domain and origin with their sums, and the method. */
export function figuresWorkbook(view: FiguresView, crossed: readonly Cell[]): Pieces {
  const t = translator(view.language, "takingAway");
  const sheet = (name: string, rows: readonly Row[]): Sheet => ({
    name,
    rows: at(rows),
    ...(view.internal !== null && { header: view.internal }),
  });
  return writeWorkbook([
    sheet(t("sheets.headline"), headlineRows(view)),
    ...chartNames.map((name) => sheet(t(`sheets.${name}`), chartRows(view, name))),
    sheet(t("sheets.crossed"), crossedRows(view, crossed)),
    sheet(t("sheets.matrix"), matrixRows(view)),
    sheet(t("sheets.funnel"), funnelRows(view)),
    sheet(t("sheets.cohorts"), cohortRows(view)),
    ...(view.comparison ? [sheet(t("sheets.comparison"), comparisonRows(view))] : []),
    ...(view.map ? [sheet(t("sheets.map"), mapRows(view))] : []),
    sheet(t("sheets.method"), [[t("method.term"), t("method.words")], ...methodOf(view)]),
  ]);
}

async function* at(rows: readonly Row[]): AsyncGenerator<readonly Row[], void> {
  yield rows;
}

export function headlineRows(view: FiguresView): Row[] {
  const t = translator(view.language, "takingAway");
  const { all, unpublished, withheld } = view.dashboard;
  const rows = (part: string, sums: readonly ClassSum[]) =>
    sums.flatMap((sum) => sumRows(view, sum)).map((row) => [part, ...row]);
  return [
    [t("columns.part"), ...headingsOf(view)],
    ...rows(t("parts.all"), all.total.byClass),
    ...rows(t("parts.unpublished"), unpublished.total.byClass),
    ...withheld.flatMap((line) =>
      sumRows(view, {
        class: line.class,
        projects: line.projects,
        withoutAmount: line.projects,
        money: line.amounts.map(({ min, max, ...amount }) => ({
          ...amount,
          amountMin: min,
          amountMax: max,
          projects: line.projects,
        })),
      }).map((row) => [t("parts.withheld"), ...row]),
    ),
  ];
}

/** Every line of a chart's table, with what of an edition is held in the same line. */
export function chartRows(view: FiguresView, name: ChartName): Row[] {
  const { of: dimension } = charts[name];
  const held = dimension === "edition";
  const t = translator(view.language, "takingAway");
  return [
    [
      translator(view.language, "words")(`dimension.${dimension}`),
      ...(held ? [t("columns.held")] : []),
      ...headingsOf(view),
    ],
    ...cellsOf(name, view.dashboard).flatMap((cell) =>
      cell.byClass.flatMap((sum) =>
        sumRows(view, sum).map((row) => [
          valueText(view, dimension, cell.at[dimension] ?? null),
          ...(held ? [heldText(view, dimension, cell.at[dimension] ?? null)] : []),
          ...row,
        ]),
      ),
    ),
  ];
}

function crossedRows(view: FiguresView, crossed: readonly Cell[]): Row[] {
  const words = translator(view.language, "words");
  return [
    [words("dimension.domain"), words("dimension.origin"), ...headingsOf(view)],
    ...crossed.flatMap(({ at: { domain, origin }, byClass }) =>
      byClass.flatMap((sum) =>
        sumRows(view, sum).map((row) => [
          valueText(view, "domain", domain ?? null),
          originLabel(view.language, origin ?? null, view.labels.origins),
          ...row,
        ]),
      ),
    ),
  ];
}
