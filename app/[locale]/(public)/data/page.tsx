import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { siteAddress } from "@/app/_server/site-address";
import { datasetOf } from "@/app/_server/structured/dataset";
import { operations } from "@/app/api/v1/_shapes/operations";
import { StructuredData } from "@/components/site/structured-data";
import { Page } from "@/components/ui/page";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { translator } from "@/messages/translator";
import { Columns } from "./columns";
import { Embedding } from "./embedding";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return pageMetadata(language, "/data", { title: t("data.title"), description: t("data.lead") });
}

/** What programs can read here. */
export default async function Data({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  const open = translator(language, "openData");
  return (
    <Page language={language} path="/data" section="data" title={t("data.title")} lead={t("data.lead")}>
      <Section title={t("data.addresses")} aside={<a href={`/${language}/data/api`}>{open("api.link")}</a>}>
        <Table
          caption={t("data.addresses")}
          captionHidden
          rows={operations}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "address",
              heading: t("data.address"),
              rowHeading: true,
              cell: ({ path }) =>
                path.includes("{") ? (
                  <code>{path}</code>
                ) : (
                  <a href={path}>
                    <code>{path}</code>
                  </a>
                ),
            },
            { key: "gives", heading: t("data.gives"), cell: ({ id }) => open(`operations.${id}`) },
          ]}
        />
      </Section>
      <Section title={t("data.try")}>
        <pre className="wrapped">
          <code>{`curl "${new URL("/api/v1/projects?domain=AI&year=2019", siteAddress()).href}"`}</code>
        </pre>
      </Section>
      <Section title={t("data.rules")}>
        <ul className="measure">
          <li>{t("data.decimals")}</li>
          <li>{t("data.faults")}</li>
          <li>{t("data.stable")}</li>
        </ul>
      </Section>
      <Section id="columns" title={open("table.title")}>
        <Columns language={language} />
      </Section>
      <Section id="ocds" title={open("contracting.title")}>
        <p className="measure">{open("contracting.text")}</p>
      </Section>
      <Section id="embed" title={open("embed.title")}>
        <Embedding language={language} />
      </Section>
      <StructuredData of={datasetOf(language)} />
    </Page>
  );
}
