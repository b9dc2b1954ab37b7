import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { asItStands, Reading } from "@/domain/reading";
import { languageOf, type Params } from "./language";
import { namesIn, type Parameters, type QueryFault, readPageParameters, writerOf } from "./query-string";
import { today } from "./read-settings";

/** How the address of a page asks for it to be read, and what of the address was not understood. */
export interface Asked {
  readonly reading: Reading;
  readonly faults: readonly QueryFault[];
}

/** What a kept page is asked: it never reads its query. */
export const nothingAsked: Asked = { reading: asItStands, faults: [] };

/** Writes a reading as the query of an address; empty where nothing is asked. */
export const readingQuery: (reading: Reading) => string = writerOf(Reading);

/** What a page that can be read in several ways takes; without a question it is read as it stands. */
export interface AskableProps<Names extends string = never> {
  readonly params: Params<Names>;
  readonly asked?: Asked;
}

interface AskedProps<Names extends string> {
  readonly params: Params<Names>;
  readonly searchParams: Promise<Parameters>;
}

/**
 * A page as its address asks for it to be read: one address, two routes, of which this one is made anew for each
 * reader (next.config.ts). `pathOf` is the page's address without language and query.
 */
export function asAsked<Names extends string = never>(
  page: (props: AskableProps<Names>) => Promise<ReactNode>,
  pathOf: (names: Record<Names, string>) => string,
) {
  return async ({ params, searchParams }: AskedProps<Names>): Promise<ReactNode> => {
    const names = await params;
    const language = languageOf(names.locale);
    const { asked, canonical } = await readAsked(await searchParams);
    if (canonical !== null) redirect(`/${language}${pathOf(names)}${canonical}`);
    return page({ params, asked });
  };
}

/** What such a page says of itself: it is not indexed, and its other languages are read in the same way. */
export function metadataAsAsked<Names extends string = never>(
  metadata: (props: AskableProps<Names>) => Promise<Metadata>,
) {
  return async ({ params, searchParams }: AskedProps<Names>): Promise<Metadata> => {
    const { asked } = await readAsked(await searchParams);
    const said = await metadata({ params, asked });
    const query = readingQuery(asked.reading);
    const { canonical, languages = {}, ...alternates } = said.alternates ?? {};
    const inOthers = Object.entries(languages).map(([other, path]) => [other, `${path}${query}`]);
    return {
      ...said,
      alternates: {
        ...alternates,
        canonical: `${canonical}${query}`,
        languages: Object.fromEntries(inOthers),
      },
      robots: { index: false, follow: true },
    };
  };
}

async function readAsked(
  parameters: Parameters,
): Promise<{ readonly asked: Asked; readonly canonical: string | null }> {
  const { query: reading, faults, canonical } = readPageParameters(Reading.shape, parameters, await today());
  const written = readingQuery(reading);
  const asksTheUsual = faults.length === 0 && namesIn(parameters) !== namesIn(new URLSearchParams(written));
  return { asked: { reading, faults }, canonical: asksTheUsual ? written : canonical };
}
