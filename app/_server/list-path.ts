import type { AgreementClass } from "@/domain/agreement-type";
import type { Dimension } from "@/domain/counting/figures";
import { drilled } from "@/domain/drill";
import { ProjectFilter, type ProjectQuery } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { toQueryString } from "./query-string";

/** The address of the list that holds exactly the projects that a query finds. */
export const listPath = (language: Language, query: Partial<ProjectQuery>): string =>
  `/${language}/projects${toQueryString(withoutIdleCounting(query))}`;

/** How to count decides nothing about a list that names no cell of figures. */
const withoutIdleCounting = (query: Partial<ProjectQuery>): Partial<ProjectQuery> =>
  query.cell?.length ? query : { ...query, counting: "whole" };

/** The published records that figures of a query count; what only insiders may ask is no part of it. */
export const publicRecords = (language: Language, query: Partial<ProjectFilter>): string =>
  listPath(language, countedIn(ProjectFilter.parse(query)));

/** The same of one cell of figures of a query, of one class where one is named. */
export function recordsOfCell(
  language: Language,
  query: Partial<ProjectFilter>,
  {
    dimension,
    value,
    class: of,
  }: { dimension: Dimension; value: string | null; class?: AgreementClass | undefined },
): string {
  const cell = drilled(ProjectFilter.parse(query), dimension, value);
  return publicRecords(language, of ? { ...cell, class: [of] } : cell);
}

/** What has a class is counted: only a list that asks for none has to say so. */
const countedIn = (query: ProjectFilter): ProjectFilter => ({
  ...query,
  counted: query.class.length > 0 || query.cell.length > 0 ? null : "in",
});

/** The address of a file of everything that the list finds, in the list's order. */
export const downloadPath = (
  format: "csv" | "xlsx" | "jsonl" | "ocds.json",
  language: Language,
  query: Partial<ProjectQuery>,
): string => `/api/v1/projects.${format}${withLanguage(toQueryString({ ...query, cursor: null }), language)}`;

/** The address of the feed of what a filter finds; a feed has an order of its own. */
export const feedPath = (
  language: Language,
  { sort: _, cursor: __, ...filter }: Partial<ProjectQuery>,
): string => `/${language}/projects.atom${toQueryString(filter)}`;

const withLanguage = (query: string, language: Language): string =>
  language === "en" ? query : `${query === "" ? "?" : `${query}&`}language=${language}`;
