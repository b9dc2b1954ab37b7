import { asHeld, chosenFilters, withoutFilter } from "@/app/_server/query-string";
import { filterValueLabel } from "@/components/project/filter-labels";
import type { Labels } from "@/components/project/labels";
import type { ProjectFilter } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** Something a page asks, in words, and the address of the page without it. */
export interface Chip {
  readonly label: string;
  readonly without: string;
}

/**
 * Every filter in force, each with the way to take it away: the page is at `pathOf` of a query, and at `clear` without
 * any filter. `more` are what the page asks besides.
 */
export function ChosenFilters<Query extends ProjectFilter>({
  language,
  query,
  labels,
  pathOf,
  clear,
  more = [],
}: {
  readonly language: Language;
  readonly query: Query;
  readonly labels: Labels;
  readonly pathOf: (query: Query) => string;
  readonly clear: string;
  readonly more?: readonly Chip[];
}) {
  const t = translator(language, "publicPages");
  const chips: Chip[] = [
    ...chosenFilters(query).map(({ name, value }) => ({
      label: t("list.filterChosen", {
        filter: t(`list.filters.${name}`),
        value: filterValueLabel(language, labels, name, value),
      }),
      without: pathOf(withoutFilter(query, name, asHeld(query[name], value))),
    })),
    ...more,
  ];
  if (chips.length === 0) return null;
  return (
    <section aria-label={t("list.chosen")}>
      <ul className="plain-list flex flex-wrap gap-2 text-[15px]">
        {chips.map(({ label, without }) => (
          <li key={without}>
            <a href={without} className="chip">
              {label} <span aria-hidden="true">×</span>
              <span className="visually-hidden">{t("list.remove")}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={clear} className="chip-clear">
            {t("list.clear")}
          </a>
        </li>
      </ul>
    </section>
  );
}
