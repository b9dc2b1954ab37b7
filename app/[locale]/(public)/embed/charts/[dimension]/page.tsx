import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DomainChart, EditionChart, OriginChart, YearChart } from "@/app/_server/charts";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readFigures } from "@/app/_server/reads";
import { EmbedFrame } from "@/components/site/embed-frame";
import { asItStands } from "@/domain/reading";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

const charts = { domain: DomainChart, origin: OriginChart, edition: EditionChart, year: YearChart } as const;

type Props = { params: Params<"dimension"> };

const chartOf = (dimension: string) =>
  Object.hasOwn(charts, dimension) ? charts[dimension as keyof typeof charts] : notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const title = translator(language, "publicPages")("overview.charts");
  return pageMetadata(language, "", { title, indexed: false });
}

/** A chart of all published projects, to stand in a page of somebody else. */
export default async function EmbeddedChart({ params }: Props) {
  const { locale, dimension } = await params;
  const language = languageOf(locale);
  const Chart = chartOf(dimension);
  const { total } = await readFigures(asItStands, {});
  const name = translator(language, "common")("name");
  return (
    <EmbedFrame
      language={language}
      title={translator(language, "publicPages")("overview.headline", {
        projects: formatNumber(language, total.projects),
        count: total.projects,
      })}
      source={{
        href: `/${language}`,
        label: translator(language, "openData")("embed.register", { name }),
      }}
    >
      <Chart language={language} reading={asItStands} total={total.projects} />
    </EmbedFrame>
  );
}
