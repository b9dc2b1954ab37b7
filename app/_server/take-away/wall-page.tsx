import { cellsOf, charts } from "@/app/_server/figures/chart-list";
import { barsOfCells } from "@/components/charts/bars-of-cells";
import { Wall } from "@/components/figures/wall";
import { formatInstant } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { filtersInWords, heldOfEdition } from "./method";
import { valueText } from "./value-text";
import type { FiguresView } from "./view";

/** So many bars can be read from across a room. */
const mostBars = 8;

/** A view of figures, large. The bars lead nowhere: nobody points at a wall. */
export function WallPage({
  view,
  changedAt,
  renewal,
  back,
}: {
  readonly view: FiguresView;
  readonly changedAt: Date | null;
  readonly renewal: { readonly on: boolean; readonly href: string };
  readonly back: { readonly href: string; readonly label: string };
}) {
  const { language, dashboard, internal, at, zone } = view;
  const t = translator(language, "takingAway");
  const instant = (when: Date) => formatInstant(language, when, zone);
  const { projects, byClass } = dashboard.all.total;
  return (
    <Wall
      {...{ language, projects, byClass, internal, renewal, back }}
      title={titleOf(view)}
      charts={(["domain", "country"] as const).map((name) => {
        const { of: dimension } = charts[name];
        return {
          title: translator(language, "dashboard")(`charts.${name}`),
          bars: barsOfCells(cellsOf(name, dashboard).slice(0, mostBars), dimension, language, (value) => ({
            label: valueText(view, dimension, value),
            href: null,
          })),
        };
      })}
      changed={changedAt && instant(changedAt)}
      shown={instant(at)}
    />
  );

  function titleOf(of: FiguresView): string {
    const asked = filtersInWords(of);
    const held = heldOfEdition(of);
    const title = asked === t("method.everything") ? t("wallPage.title") : asked;
    if (held === null) return title;
    return language === "zh" ? `${title}（${held}）` : `${title} (${held})`;
  }
}
