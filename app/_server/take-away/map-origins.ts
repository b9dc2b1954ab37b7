import type { ChartSetting } from "@/app/[locale]/(official)/dashboard/charts";
import { ranked } from "@/components/charts/bars-of-cells";
import type { Bubbled } from "@/components/charts/bubbles";
import { originLabel } from "@/components/charts/origin-label";
import type { Cell } from "@/domain/counting/figures";
import { edgesOf, type OriginMap, placeOn } from "@/domain/map/base-map";
import { formatNumber } from "@/messages/format-number";
import { listFormat } from "@/messages/formats";
import { translator } from "@/messages/translator";

type Seen = Pick<ChartSetting, "language" | "dashboard" | "labels">;

/** The cells by origin that a map can show, most projects first: all but the unknown. */
export const mapCells = ({ dashboard }: Pick<Seen, "dashboard">): Cell[] =>
  ranked(dashboard.cells.origin, "origin").filter(({ at }) => (at.origin ?? null) !== null);

/** What a map of origins draws. */
export function mapOrigins(view: Seen): Bubbled[] {
  return mapCells(view).map(({ at, projects }) => ({
    code: at.origin ?? "",
    label: originLabel(view.language, at.origin ?? null, view.labels.origins),
    number: Number(projects),
    printed: formatNumber(view.language, projects),
  }));
}

/** The origins that have no place on the map, in words; null where all have one. */
export function placelessInWords(view: Seen, map: OriginMap): string | null {
  const lost = mapOrigins(view).filter(({ code }) => placeOn(edgesOf(map), code) === null);
  if (lost.length === 0) return null;
  return translator(view.language, "figures")("map.placeless", {
    origins: listFormat(view.language, {}).format(lost.map(({ label, printed }) => `${label} ${printed}`)),
  });
}
