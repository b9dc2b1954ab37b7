import type { ReactNode } from "react";
import { filterValueLabel } from "@/components/project/filter-labels";
import type { Labels } from "@/components/project/labels";
import { Button, ButtonLink } from "@/components/ui/button";
import { Radios } from "@/components/ui/choices";
import { TextInput } from "@/components/ui/text-input";
import type { Facets, FacetValue } from "@/db/list/facets";
import { type FacetName, facetNames } from "@/domain/facets";
import type { ProjectFilter } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

interface Props {
  readonly language: Language;
  readonly query: ProjectFilter;
}

/** The words to look for. */
export function SearchField({ language, query }: Props) {
  const t = translator(language, "publicPages");
  return (
    <div className="flex flex-wrap items-end gap-3 no-print">
      <div className="search-field">
        <TextInput
          name="q"
          type="search"
          label={t("list.search")}
          hint={t("list.searchHint")}
          defaultValue={query.q ?? ""}
        />
      </div>
      <Button>{t("list.find")}</Button>
      <a href="#filters" className="to-filters">
        {t("list.toFilters")}
      </a>
    </div>
  );
}

/**
 * Every filter with its values and how many projects each would find; works without script. `clear` is the address
 * without any; `children` are what a page asks besides.
 */
export function FilterFields({
  language,
  query,
  labels,
  facets,
  clear,
  children,
}: Props & {
  readonly labels: Labels;
  readonly facets: Facets;
  readonly clear: string;
  readonly children?: ReactNode;
}) {
  const t = translator(language, "publicPages");
  return (
    <section id="filters" aria-labelledby="filters-title" className="filters no-print">
      <h2 id="filters-title">{t("list.filter")}</h2>
      {children}
      <KeptFilters query={query} />
      {facetNames.map((name) => (
        <FacetGroup key={name} {...{ language, query, labels, name }} values={facets[name]} />
      ))}
      <FurtherFilters language={language} query={query} />
      <p className="flex flex-wrap gap-3 pt-2">
        <Button>{t("list.apply")}</Button>
        <ButtonLink href={clear} weight="quiet">
          {t("list.clear")}
        </ButtonLink>
      </p>
    </section>
  );
}

const startOpen: readonly FacetName[] = ["domain", "origin", "edition", "class"];

function FacetGroup({
  language,
  query,
  labels,
  name,
  values,
}: Props & { labels: Labels; name: FacetName; values: readonly FacetValue[] }) {
  const t = translator(language, "publicPages");
  const chosen = query[name].map(String);
  const missing = chosen
    .filter((value) => !values.some((known) => known.value === value))
    .map((value): FacetValue => ({ value, projects: 0 }));
  const all = [...values, ...missing];
  if (all.length === 0) return null;
  return (
    <details className="details filter-group" open={chosen.length > 0 || startOpen.includes(name)}>
      <summary>
        {t(`list.filters.${name}`)}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <fieldset className="filter-choices">
        <legend className="visually-hidden">{t(`list.filters.${name}`)}</legend>
        {all.map(({ value, projects }) => (
          <label key={value} className="choice">
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span>
              {filterValueLabel(language, labels, name, value)}{" "}
              {projects !== null && <span className="text-soft">{formatNumber(language, projects)}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** Filters that no field here sets stay as they are. */
function KeptFilters({ query }: { query: ProjectFilter }) {
  const kept = (["ceremony", "organization", "cell"] as const).flatMap((name) =>
    query[name].map((value) => ({ name, value })),
  );
  return kept.map(({ name, value }) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}

function FurtherFilters({ language, query }: Props) {
  const t = translator(language, "publicPages");
  const { signedFrom, signedTo, asOf, inferred } = query;
  return (
    <details
      className="details filter-group compact"
      open={signedFrom !== null || signedTo !== null || asOf !== null || inferred === "out"}
    >
      <summary>{t("list.further")}</summary>
      <div className="grid gap-3 pt-2">
        <TextInput
          name="signedFrom"
          label={t("list.filters.signedFrom")}
          hint={t("list.dateHint")}
          defaultValue={signedFrom ?? ""}
        />
        <TextInput name="signedTo" label={t("list.filters.signedTo")} defaultValue={signedTo ?? ""} />
        <TextInput
          name="asOf"
          label={t("list.filters.asOf")}
          hint={t("list.asOfHint")}
          defaultValue={asOf ?? ""}
        />
        <Radios
          name="inferred"
          label={t("list.filters.inferred")}
          chosen={inferred}
          choices={[
            { value: "in", label: t("list.inferredIn") },
            { value: "out", label: t("list.inferredOut") },
          ]}
        />
      </div>
    </details>
  );
}
