import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { z } from "zod";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { type Parameters, readPageParameters } from "@/app/_server/query-string";
import { clockIn, today } from "@/app/_server/read-settings";
import { RedactionNotices } from "@/app/_server/redaction-notices";
import { RegisterPage } from "@/app/_server/register-page";
import type { DocumentNames } from "@/components/desk/document-names";
import { Changes } from "@/components/project/changes";
import { MergedHistory } from "@/components/project/merged-history";
import { Revisions } from "@/components/project/revisions";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { type Database, database } from "@/db/client";
import { readDifference, readHistory, readMergedHistories } from "@/db/projects/history";
import { readMergedInto } from "@/db/projects/merged-into";
import { readLabels } from "@/db/reference";
import type { Language } from "@/domain/languages";
import { asItStands, pathOn, Reading } from "@/domain/reading";
import { translator } from "@/messages/translator";

export const dynamic = "force-dynamic";

type Props = { params: Params<"reference">; searchParams: Promise<Parameters> };

const version = z.coerce.number().int().min(1).optional();
const Compared = { from: version, to: version, asOf: Reading.shape.asOf };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, reference } = await params;
  const language = languageOf(locale);
  const title = translator(language, "publicPages")("history.title", { reference });
  return pageMetadata(language, `/projects/${reference}/history`, { title, indexed: false });
}

/** The revisions of a project, what changed between any two, and the histories of the records that ended in it. */
export default async function History({ params, searchParams }: Props) {
  const { locale, reference } = await params;
  const language = languageOf(locale);
  const db = await database();
  const into = await readMergedInto(db, reference);
  const { query, faults } = readPageParameters(Compared, await searchParams, await today());
  const { asOf } = query;
  const entries = await readHistory(db, reference, asOf);
  // On a day before it was merged it had a history of its own.
  if (into && (asOf === null || entries?.at(-1)?.act === "merged"))
    permanentRedirect(pathOn(`/${language}/projects/${into}/history`, asOf));
  if (entries === null) notFound();
  const to = query.to ?? entries.length;
  const from = query.from ?? Math.max(1, to - 1);
  const [changes, merged, names] = await Promise.all([
    readDifference(db, reference, { from, to }, asOf),
    readMergedHistories(db, reference, asOf),
    namesOf(db),
  ]);
  const clock = await clockIn(language);
  const t = translator(language, "publicPages");
  return (
    <RegisterPage
      language={language}
      asked={{ reading: { ...asItStands, asOf }, faults }}
      path={`/projects/${reference}/history`}
      section="projects"
      breadcrumbs={[
        { href: pathOn(`/${language}/projects`, asOf), label: t("list.title") },
        { href: pathOn(`/${language}/projects/${reference}`, asOf), label: reference },
      ]}
      title={t("history.title", { reference })}
      lead={t("history.lead")}
    >
      <RedactionNotices language={language} reference={reference} />
      <Revisions {...{ language, entries, clock }} caption={t("history.revisions")} />
      {entries.length > 1 && (
        <Section title={t("history.compare")} id="compare">
          <Choice {...{ language, from, to, asOf }} versions={entries.map((entry) => entry.version)} />
          {changes === null ? (
            <p>{t("history.noSuchVersion")}</p>
          ) : (
            <Changes
              language={language}
              changes={changes}
              names={names}
              caption={t("history.between", { from: String(from), to: String(to) })}
            />
          )}
        </Section>
      )}
      {merged.map((one) => (
        <Section
          key={one.reference}
          id={one.reference}
          title={t("history.merged", { reference: one.reference })}
        >
          <MergedHistory {...{ language, names, clock }} {...one} />
        </Section>
      ))}
    </RegisterPage>
  );
}

/** Organizations stand in a history by their names already. */
async function namesOf(db: Database): Promise<DocumentNames> {
  const { ceremonies, ...labels } = await readLabels(db);
  const named = Object.entries(ceremonies).map(([id, names]) => [id, { names }]);
  return { ...labels, organizations: {}, ceremonies: Object.fromEntries(named) };
}

function Choice({
  language,
  versions,
  from,
  to,
  asOf,
}: {
  language: Language;
  asOf: string | null;
  versions: readonly number[];
  from: number;
  to: number;
}) {
  const t = translator(language, "publicPages");
  const options = versions.map((one) => ({ value: String(one), label: String(one) }));
  return (
    <form method="get" action="#compare" className="flex flex-wrap items-end gap-4 pb-4 no-print">
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      <Select name="from" label={t("history.from")} options={options} defaultValue={String(from)} />
      <Select name="to" label={t("history.to")} options={options} defaultValue={String(to)} />
      <Button weight="secondary">{t("history.show")}</Button>
    </form>
  );
}
