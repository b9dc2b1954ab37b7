import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm, RemoveSection } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import type { FormField } from "@/components/account/form-field";
import { type Database, database } from "@/db/client";
import type { RevisionSubject } from "@/db/revisions";
import type { NamedSource } from "@/domain/edition";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../frame";
import { HistoryLink } from "../../history-link";
import type { EditionPart } from "./part-list";

export interface PartPageProps {
  readonly params: Params<"code" | "id">;
}

type Action = Parameters<typeof RecordForm>[0]["action"];

interface PartPage<Row> {
  readonly subject: RevisionSubject;
  readonly read: (db: Database, edition: string, id: string) => Promise<{ row: Row; version: number } | null>;
  readonly title: (language: Language, row: Row) => ReactNode;
  readonly fields: (language: Language, row: Row) => FormField[];
  readonly save: Action;
  readonly take: Action;
}

/** The page of one part of an edition, where it is changed or taken away. */
export const partPage =
  <Row extends { readonly source: NamedSource | null }>(
    part: EditionPart,
    { subject, read, title, fields, save, take }: PartPage<Row>,
  ) =>
  async ({ params }: PartPageProps): Promise<ReactNode> => {
    const { locale, code, id } = await params;
    const language = languageOf(locale);
    const list = `/editions/${code}/${part}`;
    const path = `${list}/${id}`;
    const actor = await requireActor(language, `/${language}/admin${path}`, mayAdminister);
    const found = await read(await database(), code, id);
    if (!found) notFound();
    const { row, version } = found;
    const t = translator(language, "records");
    const of = { language, record: id, version };
    return (
      <AdminPage
        {...{ language, actor, path }}
        part="editions"
        breadcrumbs={[
          { href: `/${language}/admin/editions/${code}`, label: code },
          { href: `/${language}/admin${list}`, label: t(`${part}.title`) },
        ]}
        title={title(language, row)}
        lead={
          <span className="flex flex-wrap gap-x-6">
            <HistoryLink language={language} subject={subject} record={id} />
            {row.source && <a href={`/${language}/admin/sources/${row.source.id}`}>{t("sources.correct")}</a>}
          </span>
        }
      >
        <RecordForm {...of} action={save} fields={fields(language, row)} more={{ edition: code }} />
        <RemoveSection {...of} action={take} lead={t("editions.removePart")} />
      </AdminPage>
    );
  };
