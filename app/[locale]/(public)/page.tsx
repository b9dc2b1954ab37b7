import type { Metadata } from "next";
import { everything } from "@/app/_server/asked-figures";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { translator } from "@/messages/translator";
import { RegisterAtAGlance } from "./overview";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return pageMetadata(language, "", {
    title: t("overview.title"),
    description: t("overview.lead"),
    picture: true,
  });
}

/** The register at a glance, as it stands. */
export default async function Overview({ params }: { params: Params }) {
  return <RegisterAtAGlance language={languageOf((await params).locale)} asked={everything} />;
}
