import { readParameters, writerOf } from "@/app/_server/query-string";
import type { AgreementClass } from "@/domain/agreement-type";
import type { Dimension } from "@/domain/counting/figures";
import { DashboardFilter, DashboardQuery, DashboardView, DashboardWall } from "@/domain/dashboard-query";
import { drilled } from "@/domain/drill";
import type { Language } from "@/domain/languages";

const viewText = writerOf(DashboardView);
const queryText = writerOf(DashboardQuery);

/** The address of the dashboard under a query. */
export const dashboardPath = (language: Language, query: Partial<DashboardView>): string =>
  `/${language}/dashboard${viewText(query)}`;

/** The address of the records that a query finds. */
export const recordsPath = (language: Language, query: Partial<DashboardQuery>): string =>
  `/${language}/dashboard/projects${queryText(query)}`;

/** The query of a cell, of one class where one is named. */
export function cellOf<Q extends DashboardFilter>(
  query: Q,
  dimension: Dimension,
  value: string | null,
  agreementClass?: AgreementClass,
): Q {
  const cell = drilled(query, dimension, value);
  return agreementClass ? drilled(cell, "class", agreementClass) : cell;
}

/** What of a query string the dashboard understands, as an address has it: with its question mark, or empty. */
export const viewQuery = (query: string): string =>
  viewText(readParameters(DashboardView.shape, new URLSearchParams(query)).read);

/** Where what the dashboard is asked is saved under a name. */
export const saveViewPath = (language: Language, query: Partial<DashboardView>): string =>
  `/${language}/dashboard/views/new${viewText(query)}`;

const filterText = writerOf(DashboardFilter);

/** How the figure of what a query finds adds up. */
export const proofPath = (language: Language, query: Partial<DashboardFilter>): string =>
  `/${language}/dashboard/proof${filterText(query)}`;

const wallText = writerOf(DashboardWall);

/** The same large, for a wall. */
export const wallPath = (language: Language, query: Partial<DashboardWall>): string =>
  `/${language}/dashboard/wall${wallText(query)}`;

/** A file of what the dashboard is asked. */
export const filePath = (language: Language, file: string, query: Partial<DashboardView>): string =>
  `/${language}/dashboard/${file}${viewText(query)}`;
