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
  return { title: t(titles[status] ?? "notFound.title"), robots: { index: false } };
}

const titles: Readonly<Record<string, "unread.title" | "forbidden.title" | "tooMany.title">> = {
  400: "unread.title",
  403: "forbidden.title",
  429: "tooMany.title",
};

/**
 * What a refused address shows, as a page of its own: the framework answers a refusal with an empty body for its script
 * to fill, and the server puts this page in its place (see scripts/refusal-pages.mjs).
 */
export default async function Answer({ params }: { params: Params<"status"> }) {
  const { locale, status } = await params;
  if (status === "400") return <Unread language={languageOf(locale)} />;
  if (status === "429") return <TooMany language={languageOf(locale)} />;
  if (status === "403") return <Forbidden />;
  if (status === "404") return <NotFound />;
  notFound();
}

/** A form that could not be read: see scripts/unread-forms.mjs. */
function Unread({ language }: { language: Language }) {
  const t = translator(language, "common");
  return <Page language={language} path="" title={t("unread.title")} lead={t("unread.lead")} />;
}

/** Too much was asked for in a short time: see scripts/request-limits.mjs. */
function TooMany({ language }: { language: Language }) {
  const t = translator(language, "common");
  return <Page language={language} path="" title={t("tooMany.title")} lead={t("tooMany.lead")} />;
}
