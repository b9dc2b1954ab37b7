import type { AgreementClass } from "@/domain/agreement-type";
import type { ProjectQuery } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { toQueryString } from "./query-string";

/** The address of the list that holds exactly the projects that a query finds. */
export const listPath = (language: Language, query: Partial<ProjectQuery>): string =>
  `/${language}/projects${toQueryString(query)}`;

/** The same narrowed to a class, where one is named. */
export const listPathOfClass = (
  language: Language,
  query: Partial<ProjectQuery>,
  agreementClass?: AgreementClass,
): string => listPath(language, { ...query, ...(agreementClass && { class: [agreementClass] }) });
