import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { operations, statusNames } from "@/app/api/v1/_shapes/operations";
import { Page } from "@/components/ui/page";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { AnswerShapes } from "./answer-shapes";
import { Parameters } from "./parameters";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "openData");
  return pageMetadata(language, "/data/api", { title: t("api.title"), description: t("api.lead") });
}

/** The read API for people: the same schemas that check its requests, as tables. */
export default async function Api({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const t = translator(language, "openData");
  return (
    <Page
      language={language}
      path="/data/api"
      section="data"
      breadcrumbs={[{ href: `/${language}/data`, label: translator(language, "publicPages")("data.title") }]}
      title={t("api.title")}
      lead={t("api.lead")}
    >
      <Section title={t("api.operations")} aside={<a href="/api/v1/openapi.json">OpenAPI 3.1</a>}>
        <Operations language={language} />
      </Section>
      <Section title={t("api.parameters")}>
        <Parameters language={language} />
      </Section>
      <Section title={t("api.problems")}>
        <dl className="measure">
          {statuses.map((status) => (
            <div key={status} className="flex gap-x-4 pb-1">
              <dt className="font-semibold">{status}</dt>
              <dd>{t(`api.status.${statusNames[status]}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t("api.shapes")}>
        <AnswerShapes language={language} />
      </Section>
    </Page>
  );
}

const statuses = [304, 308, 400, 404, 410] as const;

function Operations({ language }: { language: Language }) {
  const t = translator(language, "openData");
  return (
    <Table
      caption={t("api.operations")}
      captionHidden
      rows={operations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "path",
          heading: translator(language, "publicPages")("data.address"),
          rowHeading: true,
          cell: ({ path }) => <code>{path}</code>,
        },
        {
          key: "gives",
          heading: translator(language, "publicPages")("data.gives"),
          cell: ({ id }) => t(`operations.${id}`),
        },
        {
          key: "asked",
          heading: t("api.asked"),
          cell: ({ query }) => <code>{Object.keys(query).join(" ")}</code>,
        },
        {
          key: "shape",
          heading: t("api.shapes"),
          cell: (operation) =>
            "shape" in operation ? (
              <a href={`#${operation.shape}`}>
                <code>{operation.shape}</code>
              </a>
            ) : (
              <code>{operation.type}</code>
            ),
        },
      ]}
    />
  );
}
