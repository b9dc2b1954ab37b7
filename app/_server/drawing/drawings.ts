import {
  type ChartName,
  cellsOf,
  chartNames,
  charts,
  sharesProjects,
} from "@/app/_server/figures/chart-list";
import type { ChartSetting } from "@/app/[locale]/(official)/dashboard/charts";
import { crossingsOf } from "@/app/[locale]/(official)/dashboard/crossings";
import { unknownIn } from "@/components/charts/bars-of-cells";
import type { OriginMap } from "@/domain/map/base-map";
import { formatNumber, formatShare } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import type { Comparison } from "../figures/read-comparison";
import { comparedInWords } from "../take-away/compared-words";
import { mapOrigins, placelessInWords } from "../take-away/map-origins";
import { heldText } from "../take-away/value-text";
import type { FiguresView } from "../take-away/view";
import { barsBody, mostBars } from "./bars";
import { cohortsBody, funnelBody } from "./became";
import { comparisonBody } from "./comparison";
import { flowsBody } from "./flows";
import { type MapPicture, mapBody } from "./map";
import { matrixBody } from "./matrix";
import type { Body } from "./shapes";

/** The charts that are not bars by one dimension. */
const others = ["map", "flows", "matrix", "funnel", "cohorts", "comparison"] as const;
export type DrawingName = ChartName | (typeof others)[number];
export const drawingNames: readonly DrawingName[] = [...chartNames, ...others];

/** A chart ready to be drawn: what its title says it measures, what it shows, and what must be said beside it. */
export interface Drawing {
  readonly title: string;
  readonly body: Body;
  readonly notes: readonly string[];
}

/** A chart of a view; null where there is nothing to draw: no second edition, no map in this language. */
export function drawingOf(view: FiguresView, name: DrawingName, picture: MapPicture = null): Drawing | null {
  const { language } = view;
  const t = translator(language, "figures");
  const dashboard = translator(language, "dashboard");
  switch (name) {
    case "map":
      if (!view.map) return null;
      return {
        title: t("map.title"),
        body: mapBody(view, view.map, mapOrigins(view), picture),
        notes: mapNotes(view, view.map),
      };
    case "flows":
    case "matrix":
      return crossed(view, name);
    case "funnel":
      return { title: t("funnel.title"), body: funnelBody(view), notes: [t("funnel.note")] };
    case "cohorts": {
      const cohorts = translator(language, "publicPages");
      return { title: cohorts("cohorts.title"), body: cohortsBody(view), notes: [t("funnel.note")] };
    }
    case "comparison": {
      const { comparison } = view;
      if (!comparison) return null;
      return {
        title: comparedInWords(view, comparison),
        body: comparisonBody(view, comparison),
        notes: [...heldNotes(view, comparison), ...(comparison.numbered ? [] : [t("comparison.noDays")])],
      };
    }
    default:
      return {
        title: dashboard(`charts.${name}`),
        body: barsBody(view, name),
        notes: barNotes(view, name),
      };
  }
}

/** Where an edition is not held whole, a difference is one of what is held. */
function heldNotes(view: FiguresView, { of, with: before }: Comparison): string[] {
  const isPartial = [of, before].some(({ edition }) => heldText(view, "edition", edition.code) !== null);
  return isPartial ? [translator(view.language, "figures")("comparison.heldOnly")] : [];
}

/** What must be said beside the map of origins. */
export function mapNotes(view: ChartSetting, map: OriginMap): string[] {
  const t = translator(view.language, "figures");
  const lost = placelessInWords(view, map);
  return [
    `${t("map.note")}${map.approved ? "" : `${view.language === "zh" ? "" : " "}${t("map.outline")}`}`,
    ...unknownNotes(view, "origin"),
    ...(lost === null ? [] : [lost]),
  ];
}

function crossed(view: FiguresView, name: "flows" | "matrix"): Drawing | null {
  const { language, dashboard } = view;
  const crossings = crossingsOf(view);
  if (crossings.cells.length === 0) return null;
  const t = translator(language, "figures");
  const words = translator(language, "dashboard");
  return {
    title: name === "flows" ? t("flows.title") : words("charts.crossed"),
    body: name === "flows" ? flowsBody(crossings) : matrixBody(crossings),
    notes: [
      t("flows.unknown", {
        domain: unknownIn(dashboard.cells.domain, "domain"),
        origin: unknownIn(dashboard.cells.origin, "origin"),
      }),
      words("crossedNote", {
        domains: formatNumber(language, crossings.domains.length),
        origins: formatNumber(language, crossings.origins.length),
      }),
    ],
  };
}

function barNotes(view: FiguresView, name: ChartName): string[] {
  const { language, dashboard } = view;
  const t = translator(language, "takingAway");
  const left = cellsOf(name, dashboard).length - mostBars;
  return [
    ...(left > 0 ? [t("foot.leftOut", { values: left })] : []),
    ...severalNotes(view, name),
    ...unknownNotes(view, name),
  ];
}

function severalNotes({ language, query, dashboard }: ChartSetting, name: ChartName): string[] {
  if (!sharesProjects(name, query.counting)) return [];
  const total = formatNumber(language, dashboard.all.total.projects);
  return [translator(language, "takingAway")("foot.several", { total })];
}

/** The share of projects that a chart cannot place; of an edition there is none: what stands in none is known. */
function unknownNotes({ language, dashboard }: ChartSetting, name: ChartName | "origin"): string[] {
  const dimension = name === "origin" ? name : charts[name].of;
  const cells = name === "origin" ? dashboard.cells.origin : cellsOf(name, dashboard);
  const unknown = unknownIn(cells, dimension);
  if (unknown === 0 || dimension === "edition") return [];
  const share = formatShare(language, unknown, dashboard.all.total.projects);
  return [translator(language, "takingAway")("foot.unknown", { projects: unknown, share })];
}
