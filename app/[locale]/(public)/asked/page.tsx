import type { Metadata } from "next";
import { figuresMetadata, readFiguresAsked } from "@/app/_server/asked-figures";
import { languageOf, type Params } from "@/app/_server/language";
import type { Parameters } from "@/app/_server/query-string";
import { RegisterAtAGlance } from "@/app/[locale]/(public)/overview";
import { generateMetadata as metadata } from "@/app/[locale]/(public)/page";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return figuresMetadata(await metadata({ params }), await searchParams);
}

/** The register at a glance, of what its address asks. */
export default async function AskedOverview({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const asked = await readFiguresAsked(language, "", await searchParams);
  return <RegisterAtAGlance language={language} asked={asked} />;
}
