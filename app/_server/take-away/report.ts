import { type ChartName, cellsOf, chartNames, charts } from "@/app/_server/figures/chart-list";
import { agreementClasses } from "@/domain/agreement-type";
import type { Cell, ClassSum } from "@/domain/counting/figures";
import type { OriginMap } from "@/domain/map/base-map";
import { formatSum } from "@/messages/format-amount";
import { formatNumber, formatShare } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import type { MapPicture } from "../drawing/map";
import type { BarPart, Block } from "../paper/blocks";
import { drawSheet } from "../paper/draw-sheet";
import { datedInWords, heldOfEdition, methodOf } from "./method";
import { paragraphOf } from "./paragraph";
import { drawnBlocks } from "./report-drawings";
import { heldText, valueText } from "./value-text";
import type { FiguresView } from "./view";

/** The page as a report on A4: the headline, every chart with its numbers, and how it was counted. */
export async function figuresReport(
  view: FiguresView,
  pictureOf: (map: OriginMap | null) => Promise<MapPicture>,
): Promise<Uint8Array> {
  const { language, internal, address, at } = view;
  const t = translator(language, "takingAway");
  return drawSheet(
    {
      language,
      register: translator(language, "common")("name"),
      title: t("report.title"),
      address,
      dated: internal ?? datedInWords(view),
      at,
    },
    reportBlocks(view, await pictureOf(view.map)),
  );
}

function reportBlocks(view: FiguresView, picture: MapPicture): Block[] {
  const { language, internal } = view;
  const t = translator(language, "takingAway");
  return [
    ...(internal === null ? [] : [{ kind: "paragraph", text: internal } as const]),
    { kind: "paragraph", text: datedInWords(view) },
    { kind: "heading", level: 2, text: headlineOf(view) },
    classTable(view),
    ...unpublishedTable(view),
    { kind: "paragraph", text: translator(language, "dashboard")("neverAdded") },
    { kind: "heading", level: 2, text: t("report.inWords") },
    ...paragraphOf(view).map((text) => ({ kind: "paragraph", text }) as const),
    { kind: "heading", level: 2, text: t("report.charts") },
    ...chartNames.flatMap((name) => chartBlocks(view, name)),
    ...drawnBlocks(view, picture),
    { kind: "heading", level: 2, text: t("sheets.method") },
    { kind: "facts", facts: methodOf(view).map(([term, fact]) => ({ term, fact })) },
  ];
}

/** How many projects, and of an edition that is not held whole, in the same line, how much of it. */
function headlineOf(view: FiguresView): string {
  const { language, dashboard } = view;
  const { projects } = dashboard.all.total;
  const count = formatNumber(language, projects);
  const said = translator(language, "dashboard")("headline", { projects, count });
  const held = heldOfEdition(view);
  if (held === null) return said;
  return language === "zh" ? `${said}（${held}）` : `${said} (${held})`;
}

function classTable(view: FiguresView, sums: readonly ClassSum[] = view.dashboard.all.total.byClass): Block {
  const { language } = view;
  const words = translator(language, "words");
  const t = translator(language, "publicPages");
  return {
    kind: "table",
    columns: [
      { heading: words("dimension.class"), share: 3 },
      { heading: t("figures.projects"), share: 1.5, number: true },
      { heading: t("figures.sum"), share: 6.5, number: true },
      { heading: t("figures.withoutAmount"), share: 2, number: true },
    ],
    rows: sums.map((sum) => [
      words(`classes.${sum.class}`),
      formatNumber(language, sum.projects),
      sum.money.map((money) => formatSum(language, money)),
      formatNumber(language, sum.withoutAmount),
    ]),
  };
}

function unpublishedTable(view: FiguresView): Block[] {
  const { total } = view.dashboard.unpublished;
  if (total.projects === 0) return [];
  return [
    { kind: "heading", level: 3, text: translator(view.language, "takingAway")("parts.unpublished") },
    classTable(view, total.byClass),
  ];
}

/** So many bars stand in the report; the workbook has them all. */
const mostBars = 15;

function chartBlocks(view: FiguresView, name: ChartName): Block[] {
  const { language, dashboard } = view;
  const { of: dimension } = charts[name];
  const cells = cellsOf(name, dashboard);
  if (cells.length === 0) return [];
  const t = translator(language, "takingAway");
  const most = Math.max(1, ...cells.map(({ projects }) => Number(projects)));
  const { projects } = dashboard.all.total;
  const unknown = Number(cells.find(({ at }) => (at[dimension] ?? null) === null)?.projects ?? 0);
  const notes = [
    ...(cells.length > mostBars ? [t("foot.leftOut", { values: cells.length - mostBars })] : []),
    ...(unknown > 0 && dimension !== "edition"
      ? [t("foot.unknown", { projects: unknown, share: formatShare(language, unknown, projects) })]
      : []),
  ];
  return [
    {
      kind: "bars",
      caption: translator(language, "dashboard")(`charts.${name}`),
      legend: legendOf(view, cells),
      bars: cells.slice(0, mostBars).map((cell) => ({
        label: valueText(view, dimension, cell.at[dimension] ?? null),
        beside: heldText(view, dimension, cell.at[dimension] ?? null) ?? undefined,
        parts: cell.byClass.map(({ class: of, projects: count }) => ({
          share: Number(count) / most,
          shade: shadeOf(of),
        })),
        value: formatNumber(language, cell.projects),
      })),
      notes,
    },
  ];
}

const shadeOf = (of: (typeof agreementClasses)[number]): BarPart["shade"] =>
  (agreementClasses.indexOf(of) + 1) as BarPart["shade"];

function legendOf({ language }: FiguresView, cells: readonly Cell[]) {
  const words = translator(language, "words");
  return agreementClasses
    .filter((of) => cells.some(({ byClass }) => byClass.some((sum) => sum.class === of)))
    .map((of) => ({ shade: shadeOf(of), label: words(`class.${of}`) }));
}
