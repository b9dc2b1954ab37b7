import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { type Parameters, readPageParameters } from "@/app/_server/query-string";
import { clockIn } from "@/app/_server/read-settings";
import { RedactionNotices } from "@/app/_server/redaction-notices";
import type { DocumentNames } from "@/components/desk/document-names";
import { Changes } from "@/components/project/changes";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { type Database, database } from "@/db/client";
import { type HistoryEntry, readDifference, readHistory } from "@/db/projects/history";
import { readLabels } from "@/db/reference";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

export const dynamic = "force-dynamic";

type Props = { params: Params<"reference">; searchParams: Promise<Parameters> };

const version = z.coerce.number().int().min(1).optional();
const Compared = { from: version, to: version };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, reference } = await params;
  const language = languageOf(locale);
  const title = translator(language, "publicPages")("history.title", { reference });
  return pageMetadata(language, `/projects/${reference}/history`, { title, indexed: false });
}

/** The revisions of a project, and what changed between any two. */
export default async function History({ params, searchParams }: Props) {
  const { locale, reference } = await params;
  const language = languageOf(locale);
  const db = await database();
  const entries = await readHistory(db, reference);
  if (entries === null) notFound();
  const { query } = readPageParameters(Compared, await searchParams);
  const to = query.to ?? entries.length;
  const from = query.from ?? Math.max(1, to - 1);
  const changes = await readDifference(db, reference, { from, to });
  const t = translator(language, "publicPages");
  return (
    <Page
      language={language}
      path={`/projects/${reference}/history`}
      section="projects"
      breadcrumbs={[
        { href: `/${language}/projects`, label: t("list.title") },
        { href: `/${language}/projects/${reference}`, label: reference },
      ]}
      title={t("history.title", { reference })}
      lead={t("history.lead")}
    >
      <RedactionNotices language={language} reference={reference} />
      <Revisions language={language} entries={entries} />
      {entries.length > 1 && (
        <Section title={t("history.compare")} id="compare">
          <Choice language={language} versions={entries.map((entry) => entry.version)} from={from} to={to} />
          {changes === null ? (
            <p>{t("history.noSuchVersion")}</p>
          ) : (
            <Changes
              language={language}
              changes={changes}
              names={await namesOf(db)}
              caption={t("history.between", { from: String(from), to: String(to) })}
            />
          )}
        </Section>
      )}
    </Page>
  );
}

/** Organizations stand in a history by their names already. */
async function namesOf(db: Database): Promise<DocumentNames> {
  const { ceremonies, ...labels } = await readLabels(db);
  const named = Object.entries(ceremonies).map(([id, names]) => [id, { names }]);
  return { ...labels, organizations: {}, ceremonies: Object.fromEntries(named) };
}

async function Revisions({ language, entries }: { language: Language; entries: readonly HistoryEntry[] }) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const clock = await clockIn(language);
  return (
    <Table
      caption={t("history.revisions")}
      captionHidden
      rows={entries.toReversed()}
      rowKey={(entry) => String(entry.version)}
      columns={[
        { key: "version", heading: t("history.version"), rowHeading: true, cell: (entry) => entry.version },
        { key: "act", heading: t("history.act"), cell: ({ act }) => t(`history.acts.${act}`) },
        {
          key: "at",
          heading: t("history.at"),
          cell: ({ at }) => clock(at),
        },
        { key: "role", heading: t("history.role"), cell: ({ role }) => words(`accountRole.${role}`) },
        { key: "reason", heading: t("history.reason"), cell: ({ reason }) => reason },
        {
          key: "changes",
          heading: t("history.changes"),
          number: true,
          cell: ({ changes }) => changes.length,
        },
      ]}
    />
  );
}

function Choice({
  language,
  versions,
  from,
  to,
}: {
  language: Language;
  versions: readonly number[];
  from: number;
  to: number;
}) {
  const t = translator(language, "publicPages");
  const options = versions.map((one) => ({ value: String(one), label: String(one) }));
  return (
    <form method="get" action="#compare" className="flex flex-wrap items-end gap-4 pb-4 no-print">
      <Select name="from" label={t("history.from")} options={options} defaultValue={String(from)} />
      <Select name="to" label={t("history.to")} options={options} defaultValue={String(to)} />
      <Button weight="secondary">{t("history.show")}</Button>
    </form>
  );
}
