import { crossingsOf } from "@/app/[locale]/(official)/dashboard/crossings";
import type { Cell as FileCell } from "@/app/api/v1/_files/table";
import { textIn } from "@/domain/languages";
import { placeOf } from "@/domain/map/origin-places";
import { translator } from "@/messages/translator";
import { cohortColumns, cohortLines, funnelSteps } from "./became";
import { classesOf, sideName } from "./compared-words";
import { mapCells, mapOrigins } from "./map-origins";
import { headingsOf, sumRows } from "./sum-rows";
import type { FiguresView } from "./view";

type Row = readonly FileCell[];

/** The matrix as on screen: a row for each domain, a column for each origin, empty where none meet. */
export function matrixRows(view: FiguresView): Row[] {
  const words = translator(view.language, "words");
  const { domains, origins, cells } = crossingsOf(view);
  const at = (row: string, column: string) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.number ?? null;
  return [
    [`${words("dimension.domain")} × ${words("dimension.origin")}`, ...origins.map(({ label }) => label)],
    ...domains.map((domain) => [domain.label, ...origins.map(({ key }) => at(domain.key, key))]),
  ];
}

/** From signing to operation: how many reached each step, and of how many percent that is. */
export function funnelRows(view: FiguresView): Row[] {
  const t = translator(view.language, "takingAway");
  return [
    [
      translator(view.language, "words")("dimension.milestone"),
      translator(view.language, "dashboard")("projects"),
      t("columns.percent"),
    ],
    ...funnelSteps(view).map(({ label, number, percent }) => [label, number, { decimal: percent }]),
  ];
}

export function cohortRows(view: FiguresView): Row[] {
  const words = translator(view.language, "words");
  return [
    [words("dimension.edition"), ...cohortColumns(view).map(({ label }) => label)],
    ...cohortLines(view).map(({ label, numbers }) => [label, ...numbers]),
  ];
}

/** Two editions, class by class and, where days have numbers, day by day; no rows where there are no two. */
export function comparisonRows(view: FiguresView): Row[] {
  const { comparison, language } = view;
  if (!comparison) return [];
  const { of, with: before } = comparison;
  const edition = translator(language, "words")("dimension.edition");
  const classes = classesOf(comparison).flatMap((name) =>
    [of, before].flatMap((side) =>
      side.figures.total.byClass
        .filter((sum) => sum.class === name)
        .flatMap((sum) => sumRows(view, sum))
        .map((row): Row => [sideName(view, side), ...row]),
    ),
  );
  return [[edition, ...headingsOf(view)], ...classes, ...courseRows(view)];
}

function courseRows({ comparison, language }: FiguresView): Row[] {
  const { of, with: before } = comparison ?? {};
  if (!of?.course || !before?.course) return [];
  const t = translator(language, "figures");
  const nameOf = ({ edition }: typeof of) => textIn(edition.labels, language).text;
  const other = before.course;
  return [
    [],
    [t("comparison.course")],
    [t("comparison.dayHeading"), nameOf(of), nameOf(before)],
    ...of.course.map((count, index): Row => [index + 1, count, other[index] ?? null]),
  ];
}

/** The bubbles of the map: every known origin, where it is drawn, and its figures by class. */
export function mapRows(view: FiguresView): Row[] {
  const t = translator(view.language, "takingAway");
  const words = translator(view.language, "words");
  const labels = new Map(mapOrigins(view).map(({ code, label }) => [code, label]));
  return [
    [words("dimension.origin"), t("columns.longitude"), t("columns.latitude"), ...headingsOf(view)],
    ...mapCells(view).flatMap(({ at, byClass }) => {
      const code = at.origin ?? "";
      const [longitude, latitude] = placeOf(code) ?? [null, null];
      return byClass.flatMap((sum) =>
        sumRows(view, sum).map((row): Row => [labels.get(code) ?? code, longitude, latitude, ...row]),
      );
    }),
  ];
}
