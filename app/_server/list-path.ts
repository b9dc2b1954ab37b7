import type { AgreementClass } from "@/domain/agreement-type";
import type { DashboardFilter } from "@/domain/dashboard-query";
import { ProjectFilter, type ProjectQuery } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { toQueryString } from "./query-string";

/** The address of the list that holds exactly the projects that a query finds. */
export const listPath = (language: Language, query: Partial<ProjectQuery>): string =>
  `/${language}/projects${toQueryString(query)}`;

/** The published records of a query of figures; what only insiders may ask is no part of it. */
export const publicRecords = (language: Language, query: Partial<DashboardFilter>): string =>
  listPath(language, ProjectFilter.parse(query));

/** The same; null where the query asks what no public list answers, such as one value of primary counting. */
export const openRecords = (language: Language, query: DashboardFilter): string | null =>
  query.cell.length > 0 ? null : publicRecords(language, query);

/** The same narrowed to a class, where one is named. */
export const listPathOfClass = (
  language: Language,
  query: Partial<ProjectQuery>,
  agreementClass?: AgreementClass,
): string => listPath(language, { ...query, ...(agreementClass && { class: [agreementClass] }) });

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
