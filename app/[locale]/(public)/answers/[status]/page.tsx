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
  return { title: t(titles[status] ?? "notFound.title"), robots: { index: false } };
}

const titles: Readonly<Record<string, "unread.title" | "forbidden.title" | "tooMany.title">> = {
  400: "unread.title",
  403: "forbidden.title",
  429: "tooMany.title",
};

const refusals: Readonly<Record<string, typeof Forbidden>> = {
  400: Unread,
  403: Forbidden,
  404: NothingThere,
  429: TooMany,
};

/**
 * What a refused address shows, as a page of its own: the framework answers a refusal with an empty body for its script
 * to fill, and the server puts this page in its place (see scripts/refusal-pages.mjs).
 */
export default async function Answer({ params }: { params: Params<"status"> }) {
  const { locale, status } = await params;
  const Refusal = refusals[status];
  if (!Refusal) notFound();
  return <Refusal language={languageOf(locale)} />;
}
