import { ranked } from "@/components/charts/bars-of-cells";
import { originLabel } from "@/components/charts/origin-label";
import { labelIn } from "@/components/project/labels";
import type { Cell } from "@/domain/counting/figures";
import { textIn } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import type { ChartSetting } from "./charts";

/** So many domains and origins, those with most projects, make a table that can be read. */
const mostRows = 12;
const mostColumns = 10;

/** How many projects of a domain have an origin. */
export interface CrossedCell {
  readonly row: string;
  readonly column: string;
  readonly number: number;
  readonly printed: string;
}

export interface Crossings {
  readonly domains: readonly { readonly key: string; readonly label: string }[];
  readonly origins: readonly { readonly key: string; readonly label: string }[];
  readonly cells: readonly CrossedCell[];
}

/** Domains by partner origins, those with most projects, as the matrix and the flow diagram show them, by name. */
export function crossingsOf({
  language,
  dashboard,
  labels,
}: Pick<ChartSetting, "language" | "dashboard" | "labels">): Crossings {
  const domains = named(ranked(dashboard.cells.domain, "domain"), "domain").slice(0, mostRows);
  const origins = named(ranked(dashboard.cells.origin, "origin"), "origin").slice(0, mostColumns);
  return {
    domains: domains.map((key) => ({ key, label: textIn(labelIn(labels.domains, key), language).text })),
    origins: origins.map((key) => ({ key, label: originLabel(language, key, labels.origins) })),
    cells: dashboard.crossed.flatMap(({ at, projects }) => {
      const { domain, origin } = at;
      if (!domain || !origin || !domains.includes(domain) || !origins.includes(origin)) return [];
      const printed = formatNumber(language, projects);
      return { row: domain, column: origin, number: Number(projects), printed };
    }),
  };
}

const named = (cells: readonly Cell[], dimension: "domain" | "origin"): string[] =>
  cells.flatMap((cell) => cell.at[dimension] ?? []);
