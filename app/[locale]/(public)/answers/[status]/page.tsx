import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import Forbidden from "@/app/[locale]/forbidden";
import NotFound from "@/app/[locale]/not-found";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: { params: Params<"status"> }): Promise<Metadata> {
  const { locale, status } = await params;
  const t = translator(languageOf(locale), "common");
  return { title: t(status === "403" ? "forbidden.title" : "notFound.title"), robots: { index: false } };
}

/**
 * What a refused address shows, as a page of its own: the framework answers a refusal with an empty body for its script
 * to fill, and the server puts this page in its place (see scripts/refusal-pages.mjs).
 */
export default async function Answer({ params }: { params: Params<"status"> }) {
  const { status } = await params;
  if (status === "403") return <Forbidden />;
  if (status === "404") return <NotFound />;
  notFound();
}
