import { languageOf, type Params } from "@/app/_server/language";
import { DoneNotice } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { type ListedExpo, listExpos } from "@/db/administration/lists";
import { database } from "@/db/client";
import { readEditions } from "@/db/editions";
import type { ListedEdition } from "@/domain/edition";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { formatDates } from "@/messages/format-date";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { AdminPage } from "../frame";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<{ done?: string | string[] }> };

/** The expos and what was held of each. */
export default async function Editions({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/editions`, mayAdminister);
  const db = await database();
  const [editions, expos] = await Promise.all([readEditions(db), listExpos(db)]);
  const t = translator(language, "records");
  return (
    <AdminPage
      {...{ language, actor }}
      part="editions"
      path="/editions"
      title={t("editions.title")}
      lead={t("editions.lead")}
      above={<DoneNotice language={language} done={(await searchParams).done} />}
    >
      <Section title={t("editions.held")}>
        <p className="pb-4">
          <ButtonLink href={`/${language}/admin/editions/new`}>{t("editions.add")}</ButtonLink>
        </p>
        <EditionTable language={language} editions={editions} />
      </Section>
      <Section title={t("expos.title")}>
        <p className="pb-4">
          <ButtonLink href={`/${language}/admin/expos/new`} weight="secondary">
            {t("expos.add")}
          </ButtonLink>
        </p>
        <ExpoTable language={language} expos={expos} />
      </Section>
    </AdminPage>
  );
}

function EditionTable({ language, editions }: { language: Language; editions: readonly ListedEdition[] }) {
  const t = translator(language, "records");
  const words = translator(language, "words");
  if (editions.length === 0) return <p className="text-soft">{t("editions.empty")}</p>;
  return (
    <Table
      caption={t("editions.held")}
      captionHidden
      rows={editions}
      rowKey={({ code }) => code}
      columns={[
        {
          key: "labels",
          heading: t("fields.labels"),
          rowHeading: true,
          cell: ({ code, labels }) => (
            <a href={`/${language}/admin/editions/${code}`}>
              <Name texts={labels} language={language} />
            </a>
          ),
        },
        {
          key: "code",
          heading: t("fields.code"),
          className: "whitespace-nowrap",
          cell: ({ code }) => <code>{code}</code>,
        },
        {
          key: "dates",
          heading: t("dates"),
          cell: ({ starts, ends, year }) => formatDates(language, starts ?? String(year), ends),
        },
        {
          key: "coverage",
          heading: t("fields.coverage"),
          cell: ({ coverage }) => words(`coverage.${coverage}`),
        },
        {
          key: "projects",
          heading: t("projects"),
          number: true,
          cell: ({ projects }) => formatNumber(language, projects),
        },
        {
          key: "more",
          heading: t("editions.parts"),
          cell: ({ code }) => (
            <span className="flex flex-wrap gap-x-4">
              <a href={`/${language}/admin/ceremonies?edition=${code}`}>{t("ceremonies.title")}</a>
              <a href={`/${language}/admin/editions/${code}/programme`}>{t("programme.title")}</a>
              <a href={`/${language}/admin/editions/${code}/attendance`}>{t("attendance.title")}</a>
              <a href={`/${language}/admin/editions/${code}/claims`}>{t("claims.title")}</a>
            </span>
          ),
        },
      ]}
    />
  );
}

function ExpoTable({ language, expos }: { language: Language; expos: readonly ListedExpo[] }) {
  const t = translator(language, "records");
  if (expos.length === 0) return <p className="text-soft">{t("expos.empty")}</p>;
  return (
    <Table
      caption={t("expos.title")}
      captionHidden
      rows={expos}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "names",
          heading: t("fields.names"),
          rowHeading: true,
          cell: ({ id, names }) => (
            <a href={`/${language}/admin/expos/${id}`}>
              <Name texts={names} language={language} />
            </a>
          ),
        },
        {
          key: "code",
          heading: t("fields.code"),
          className: "whitespace-nowrap",
          cell: ({ code }) => <code>{code}</code>,
        },
        {
          key: "editions",
          heading: t("expos.editions"),
          number: true,
          cell: ({ editions }) => formatNumber(language, editions),
        },
      ]}
    />
  );
}
