import { type ChartName, cellsOf, charts } from "@/app/[locale]/(official)/dashboard/chart-list";
import { agreementClasses } from "@/domain/agreement-type";
import type { Cell } from "@/domain/counting/figures";
import { formatNumber, formatShare } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { colours } from "../paper/paper";
import { escaped } from "../xml";
import { countedInWords, datedInWords, filtersInWords, heldOfEdition } from "./method";
import { fitted, wrapped } from "./text-width";
import { heldText, valueText } from "./value-text";
import type { FiguresView } from "./view";

const width = 900;
const margin = 28;
const labelWidth = 300;
const barStart = margin + labelWidth + 14;
const barWidth = 430;
/** Higher where a second line says how much is held. */
const rowHeight = (name: ChartName) => (charts[name].of === "edition" ? 38 : 28);
/** So many bars are drawn; what is left out is told. */
const mostBars = 24;

/**
 * A chart as a drawing of its own, in the colours of paper: title, legend, bars with their names and numbers, what is
 * unknown, and at its foot how it was counted, of when it is and where it is read.
 */
export function chartSvg(view: FiguresView, name: ChartName): string {
  const cells = cellsOf(name, view.dashboard);
  const title = wrapped(translator(view.language, "dashboard")(`charts.${name}`), 18, width - 2 * margin);
  const parts: string[] = [];
  let y = margin + 8;
  for (const line of title) {
    y += 22;
    parts.push(text(margin, y, line, 'font-size="18" font-weight="700"'));
  }
  y += 14;
  y = drawLegend(view, cells, y, parts);
  for (const cell of cells.slice(0, mostBars)) {
    drawBar(view, name, cell, { y, most: mostOf(cells) }, parts);
    y += rowHeight(name);
  }
  y += 12;
  for (const line of notesOf(view, name, cells).flatMap((note) => wrapped(note, 12, width - 2 * margin))) {
    y += 17;
    parts.push(text(margin, y, line, `font-size="12" fill="${colours.soft}"`));
  }
  const height = y + margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif" fill="${colours.ink}"><title>${escaped(title.join(" "))}</title><rect width="${width}" height="${height}" fill="#ffffff"/>${parts.join("")}</svg>`;
}

const text = (x: number, y: number, words: string, more = ""): string =>
  `<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`;

const mostOf = (cells: readonly Cell[]): number =>
  Math.max(1, ...cells.map(({ projects }) => Number(projects)));

const shadeOf = (of: (typeof agreementClasses)[number]): string =>
  colours.shades[agreementClasses.indexOf(of)] ?? colours.ink;

function drawLegend({ language }: FiguresView, cells: readonly Cell[], top: number, parts: string[]): number {
  const words = translator(language, "words");
  let x = margin;
  let y = top;
  for (const of of agreementClasses) {
    if (!cells.some(({ byClass }) => byClass.some((sum) => sum.class === of))) continue;
    const label = words(`class.${of}`);
    const [, wide] = fitted(label, 13, width);
    if (x + wide + 40 > width - margin) {
      x = margin;
      y += 20;
    }
    parts.push(box(x, y, 12, 12, shadeOf(of)), text(x + 18, y + 11, label, 'font-size="13"'));
    x += wide + 40;
  }
  return y + 26;
}

const box = (x: number, y: number, wide: number, high: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${Number(wide.toFixed(2))}" height="${high}" fill="${fill}" stroke="${colours.shadeLine}" stroke-width="0.75"/>`;

function drawBar(
  view: FiguresView,
  name: ChartName,
  cell: Cell,
  { y, most }: { readonly y: number; readonly most: number },
  parts: string[],
): void {
  const { of: dimension } = charts[name];
  const held = heldText(view, dimension, cell.at[dimension] ?? null);
  const label = valueText(view, dimension, cell.at[dimension] ?? null);
  const [shown] = fitted(label, 14, labelWidth);
  parts.push(text(margin, y + (held ? 11 : 16), shown, 'font-size="14"'));
  if (held)
    parts.push(
      text(margin, y + 24, fitted(held, 11, labelWidth)[0], `font-size="11" fill="${colours.soft}"`),
    );
  let x = barStart;
  for (const sum of cell.byClass) {
    const wide = (Number(sum.projects) / most) * barWidth;
    parts.push(box(x, y + 4, wide, 15, shadeOf(sum.class)));
    x += wide;
  }
  const printed = formatNumber(view.language, cell.projects);
  parts.push(text(x + 8, y + 16, printed, 'font-size="14" font-weight="700"'));
}

function notesOf(view: FiguresView, name: ChartName, cells: readonly Cell[]): string[] {
  const { language, query, dashboard, internal, address } = view;
  const t = translator(language, "takingAway");
  const { of: dimension } = charts[name];
  const { projects } = dashboard.all.total;
  const unknown = Number(cells.find(({ at }) => (at[dimension] ?? null) === null)?.projects ?? 0);
  const left = cells.length - mostBars;
  const several = query.counting === "whole" && ["domain", "origin", "area"].includes(dimension);
  const held = heldOfEdition(view);
  return [
    ...(left > 0 ? [t("foot.leftOut", { values: left })] : []),
    ...(several ? [t("foot.several", { total: formatNumber(language, projects) })] : []),
    ...(unknown > 0 && dimension !== "edition"
      ? [t("foot.unknown", { projects: unknown, share: formatShare(language, unknown, projects) })]
      : []),
    `${t("method.asked")}${language === "zh" ? "：" : language === "fr" ? " : " : ": "}${filtersInWords(view)}${held ? ` (${held})` : ""}`,
    countedInWords(view),
    datedInWords(view),
    address,
    ...(internal === null ? [] : [internal]),
  ];
}
