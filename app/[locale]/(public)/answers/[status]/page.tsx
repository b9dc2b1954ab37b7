import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { translator } from "@/messages/translator";
import { Forbidden, NothingThere, TooMany, Unread } from "./refusals";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: { params: Params<"status"> }): Promise<Metadata> {
  const { locale, status } = await params;
  const t = translator(languageOf(locale), "common");
  const { title } = refusals.get(status) ?? nothingThere;
  return { title: t(title), robots: { index: false } };
}

interface Refused {
  readonly title: "notFound.title" | "unread.title" | "forbidden.title" | "tooMany.title";
  readonly Refusal: typeof NothingThere;
}
const nothingThere: Refused = { title: "notFound.title", Refusal: NothingThere };
const refusals: ReadonlyMap<string, Refused> = new Map([
  ["400", { title: "unread.title", Refusal: Unread }],
  ["403", { title: "forbidden.title", Refusal: Forbidden }],
  ["404", nothingThere],
  ["429", { title: "tooMany.title", Refusal: TooMany }],
]);

/**
 * What a refused address shows, as a page of its own: the framework answers a refusal with an empty body for its script
 * to fill, and the server puts this page in its place (see scripts/refusal-pages.mjs).
 */
export default async function Answer({ params }: { params: Params<"status"> }) {
  const { locale, status } = await params;
  const { Refusal } = refusals.get(status) ?? notFound();
  return <Refusal language={languageOf(locale)} />;
}
