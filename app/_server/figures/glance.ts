import type { ChartSetting } from "@/app/[locale]/(official)/dashboard/charts";
import { originLabel } from "@/components/charts/origin-label";
import { pressValue } from "@/components/edition/press-value";
import type { GlanceLine, GlancePart } from "@/components/figures/at-a-glance";
import { heldInWords } from "@/components/figures/held-words";
import { labelIn } from "@/components/project/labels";
import { type AgreementClass, signedClasses } from "@/domain/agreement-type";
import type { Cell, Dimension } from "@/domain/counting/figures";
import { latestYears } from "@/domain/counting/latest-years";
import { drilled } from "@/domain/drill";
import { textIn } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { type ChartName, cellsOf } from "./chart-list";
import type { ComparedSide, Comparison } from "./read-comparison";

interface Seen extends ChartSetting {
  readonly comparison: Comparison | null;
  /** The day in the register's zone. */
  readonly today: string;
}

/**
 * What somebody should know within ten seconds: how much rests on a signed paper, in which domains, with whom, against
 * the year before, the edition before, and what was published. Lines without an answer are left out.
 */
export function glanceOf(seen: Seen): GlanceLine[] {
  if (seen.dashboard.all.total.projects === 0) return [];
  return [
    signed(seen),
    most(seen, "domain"),
    most(seen, "country"),
    years(seen),
    editions(seen),
    press(seen),
  ].filter((line) => line !== null);
}

/** How many projects rest on a signed paper: classes of which none is known are named beside, never among them. */
function signed({ language, query, dashboard, records }: Seen): GlanceLine {
  const t = translator(language, "figures");
  const { byClass, projects } = dashboard.all.total;
  const countOf = (name: AgreementClass) => Number(byClass.find((sum) => sum.class === name)?.projects ?? 0);
  const held = signedClasses.filter((name) => countOf(name) > 0);
  const number = held.reduce((sum, name) => sum + countOf(name), 0);
  return {
    key: "signed",
    asked: t("glance.signed"),
    parts: [
      {
        words: t("glance.signedOf", { number: formatNumber(language, number), projects }),
        href: held.length === 0 ? null : records({ ...query, class: [...held] }),
      },
    ],
    note: t("glance.others", { announced: countOf("announcement"), unstated: countOf("not-stated") }),
  };
}

const shown = 3;
const named = { domain: "domain", country: "origin" } as const satisfies Partial<
  Record<ChartName, Dimension>
>;

/** The values with most projects; what is unknown is no value. */
function most(seen: Seen, chart: keyof typeof named): GlanceLine | null {
  const { language, query, dashboard, records } = seen;
  const dimension = named[chart];
  const known = cellsOf(chart, dashboard).filter(({ at }) => (at[dimension] ?? null) !== null);
  if (known.length === 0) return null;
  return {
    key: chart,
    asked: translator(language, "figures")(`glance.${chart}`),
    parts: known.slice(0, shown).map((cell) => ({
      words: counted(seen, nameOf(seen, dimension, cell), cell.projects),
      href: records(drilled(query, dimension, cell.at[dimension] ?? null)),
    })),
    note: null,
  };
}

function nameOf({ language, labels }: Seen, dimension: "domain" | "origin", { at }: Cell): string {
  return dimension === "origin"
    ? originLabel(language, at.origin ?? null, labels.origins)
    : textIn(labelIn(labels.domains, at.domain ?? ""), language).text;
}

const counted = ({ language }: Seen, name: string, projects: Cell["projects"]): string =>
  translator(language, "figures")("glance.counted", { name, number: formatNumber(language, projects) });

function years(seen: Seen): GlanceLine | null {
  const { language, query, dashboard, records, today } = seen;
  const found = latestYears(dashboard.cells.year, query.asOf ?? today);
  if (found === null) return null;
  const t = translator(language, "figures");
  const { latest, before, difference } = found;
  return {
    key: "years",
    asked: t("glance.years"),
    parts: [latest, before].map(({ year, projects }) => ({
      words: counted(seen, year, projects),
      href: Number(projects) === 0 ? null : records(drilled(query, "year", year)),
    })),
    note: difference === null ? t("glance.soFar", { year: latest.year }) : byHowMany(seen, difference),
  };
}

function byHowMany({ language }: Seen, difference: number): string {
  const by = formatNumber(language, Math.abs(difference));
  const way = difference > 0 ? ("more" as const) : difference < 0 ? ("fewer" as const) : ("same" as const);
  return translator(language, "figures")("glance.difference", { by, way });
}

/** An edition beside the one before it, each with how much of it is held in one line with its number. */
function editions(seen: Seen): GlanceLine | null {
  const { language, comparison, coverages, records } = seen;
  if (comparison === null) return null;
  const t = translator(language, "figures");
  const part = ({ edition, figures, query }: ComparedSide): GlancePart => {
    const name = textIn(edition.labels, language).text;
    const { projects } = figures.total;
    const coverage = coverages.find(({ code }) => code === edition.code);
    const held = coverage ? heldInWords(language, coverage) : null;
    return {
      words:
        held === null
          ? counted(seen, name, projects)
          : t("glance.countedHeld", { name, projects: formatNumber(language, projects), held }),
      href: projects === 0 ? null : records(query),
    };
  };
  const { day } = comparison;
  return {
    key: "editions",
    asked: t("glance.editions"),
    parts: [part(comparison.of), part(comparison.with)],
    note: day === null ? null : t("glance.untilDay", { day: formatNumber(language, day) }),
  };
}

/** The newest edition whose number of projects was published, beside how many of them are held here. */
function press({ language, query, coverages, labels, records }: Seen): GlanceLine | null {
  const told = coverages.find(
    ({ code, published }) =>
      published !== null && (query.edition.length === 0 || query.edition.includes(code)),
  );
  if (!told?.published) return null;
  const t = translator(language, "figures");
  const { code, published, projects } = told;
  return {
    key: "press",
    asked: t("glance.press"),
    parts: [
      {
        words: t("glance.published", {
          name: textIn(labelIn(labels.editions, code), language).text,
          number: pressValue(language, published),
          held: formatNumber(language, projects),
        }),
        href: projects === 0 ? null : records({ ...query, edition: [code] }),
      },
    ],
    note: null,
  };
}
