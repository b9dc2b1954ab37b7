import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import Forbidden from "@/app/[locale]/forbidden";
import NotFound from "@/app/[locale]/not-found";
import { Page } from "@/components/ui/page";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: { params: Params<"status"> }): Promise<Metadata> {
  const { locale, status } = await params;
  const t = translator(languageOf(locale), "common");
  const known = status === "403" ? "forbidden" : status === "429" ? "tooMany" : "notFound";
  return { title: t(`${known}.title`), robots: { index: false } };
}

/**
 * What a refused address shows, as a page of its own: the framework answers a refusal with an empty body for its script
 * to fill, and the server puts this page in its place (see scripts/refusal-pages.mjs).
 */
export default async function Answer({ params }: { params: Params<"status"> }) {
  const { locale, status } = await params;
  if (status === "429") return <TooMany language={languageOf(locale)} />;
  if (status === "403") return <Forbidden />;
  if (status === "404") return <NotFound />;
  notFound();
}

/** Too much was asked for in a short time: see scripts/request-limits.mjs. */
function TooMany({ language }: { language: Language }) {
  const t = translator(language, "common");
  return <Page language={language} path="" title={t("tooMany.title")} lead={t("tooMany.lead")} />;
}
