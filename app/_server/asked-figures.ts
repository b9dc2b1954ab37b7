import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DashboardFilter } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import { Reading } from "@/domain/reading";
import { type Parameters, type QueryFault, readPageParameters } from "./query-string";
import { today } from "./read-settings";
import { PublicFigures, publicText } from "./take-away/view";

/** What the address of a public page of figures asks, and what of it was not understood. */
export interface FiguresAsked {
  readonly query: DashboardFilter;
  readonly faults: readonly QueryFault[];
}

/** What a kept page of figures is asked: it never reads its query. */
export const everything: FiguresAsked = { query: DashboardFilter.parse({}), faults: [] };

/** The address of a public page of figures under a query, without its language; `path` is empty for the overview. */
export const figuresQuery = (path: string, query: Partial<DashboardFilter>): string =>
  `${path}${publicText(query)}`;

/** The same with its language. */
export const figuresPath = (language: Language, path: string, query: Partial<DashboardFilter> = {}): string =>
  `/${language}${figuresQuery(path, query)}`;

/** Reads what such a page is asked; an address with something no page knows leads on to one without. */
export async function readFiguresAsked(
  language: Language,
  path: string,
  parameters: Parameters,
): Promise<FiguresAsked> {
  const { query, faults, canonical } = await readPublicFigures(parameters);
  const written = figuresPath(language, path, query);
  if (canonical !== null) redirect(`/${language}${path}${canonical}`);
  if (faults.length === 0 && written === `/${language}${path}` && Object.keys(parameters).length > 0)
    redirect(written);
  return { query: DashboardFilter.parse(query), faults };
}

async function readPublicFigures(parameters: Parameters) {
  return readPageParameters(PublicFigures.shape, parameters, await today());
}

/** What such a page says of itself: under a question it is not indexed, and its other languages ask the same. */
export async function figuresMetadata(said: Metadata, parameters: Parameters): Promise<Metadata> {
  const { query } = await readPublicFigures(parameters);
  const text = publicText(query);
  const { canonical, languages = {}, ...alternates } = said.alternates ?? {};
  return {
    ...said,
    alternates: {
      ...alternates,
      canonical: `${canonical}${text}`,
      languages: Object.fromEntries(
        Object.entries(languages).map(([other, address]) => [other, `${address}${text}`]),
      ),
    },
    ...(text !== "" && { robots: { index: false, follow: true } }),
  };
}

/** How a page of figures is read, as the frame of every page of the register is told. */
export const readingOf = ({ query, faults }: FiguresAsked) => ({ reading: Reading.parse(query), faults });

/** Whether a query asks nothing beyond what a page shows by itself. */
export const asksNothing = (query: DashboardFilter): boolean => publicText(query) === "";
