import type { ReactNode } from "react";
import type { ClassSum } from "../../domain/counting/figures";
import type { Language } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Sums } from "../charts/class-sums";
import { type Bar, RankedBars } from "../charts/ranked-bars";
import { Swatch } from "../charts/swatch";

interface Props {
  readonly language: Language;
  /** What the figures are of, and of an edition how much of it is held. */
  readonly title: ReactNode;
  readonly projects: number;
  readonly byClass: readonly ClassSum[];
  readonly charts: readonly { readonly title: string; readonly bars: readonly Bar[] }[];
  /** In words; null before anything changed. */
  readonly changed: string | null;
  readonly shown: string;
  /** "Internal", where it is: for whom and when. */
  readonly internal: string | null;
  /** Null where the page does not renew itself. */
  readonly renewal: { readonly on: boolean; readonly href: string };
  readonly back: { readonly href: string; readonly label: string };
}

/** Seconds between two renewals. */
const pause = 60;

/** Figures to be read from across a room. The page renews itself, without scripts, until it is told not to. */
export function Wall({
  language,
  title,
  projects,
  byClass,
  charts,
  changed,
  shown,
  internal,
  renewal,
  back,
}: Props) {
  const t = translator(language, "takingAway");
  return (
    <main id="content" tabIndex={-1} className="wall">
      {renewal.on && <meta httpEquiv="refresh" content={String(pause)} />}
      {internal && <p className="wall-internal">{internal}</p>}
      <h1>{title}</h1>
      <p className="wall-count">
        {translator(language, "dashboard")("headline", { projects, count: formatNumber(language, projects) })}
      </p>
      <ul className="plain-list wall-classes">
        {byClass.map((sum) => (
          <li key={sum.class}>
            <ClassFigure language={language} sum={sum} />
          </li>
        ))}
      </ul>
      <div className="two-columns">
        {charts.map((chart) => (
          <RankedBars key={chart.title} title={chart.title} bars={chart.bars} />
        ))}
      </div>
      <p className="wall-foot">
        {changed === null ? t("wallPage.never") : t("wallPage.changed", { at: changed })}{" "}
        {t(renewal.on ? "wallPage.refreshed" : "wallPage.still", { at: shown })}{" "}
        {translator(language, "dashboard")("neverAdded")}
      </p>
      <nav className="wall-ways no-print" aria-label={t("wallPage.ways")}>
        <a href={renewal.href}>{t(renewal.on ? "wallPage.stop" : "wallPage.renew")}</a>
        <a href={back.href}>{back.label}</a>
      </nav>
    </main>
  );
}

function ClassFigure({ language, sum }: { readonly language: Language; readonly sum: ClassSum }) {
  const words = translator(language, "words");
  const t = translator(language, "publicPages");
  return (
    <>
      <span className="wall-name">
        <Swatch of={sum.class} />
        {words(`classes.${sum.class}`)}
      </span>
      <span className="wall-number">{formatNumber(language, sum.projects)}</span>
      <span className="wall-sum">
        <Sums language={language} sum={sum} />
        <span className="block text-soft">
          {t("list.filterChosen", {
            filter: t("figures.withoutAmount"),
            value: formatNumber(language, sum.withoutAmount),
          })}
        </span>
      </span>
    </>
  );
}
