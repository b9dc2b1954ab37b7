import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { languageOf, type Params } from "@/app/_server/language";
import { DoneNotice, RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import type { FormField } from "@/components/account/form-field";
import { Name } from "@/components/project/record-text";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { readRecord } from "@/db/administration/records";
import { type Database, database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../frame";

/** The parts of an edition that have pages of their own, as the addresses and the catalogues name them. */
export type EditionPart = "programme" | "claims" | "attendance";

export interface PartListProps {
  readonly params: Params<"code">;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

interface PartList<Row> {
  /** What the page says, by key. */
  readonly said: {
    readonly title: `${EditionPart}.title`;
    readonly lead: `${EditionPart}.lead`;
    readonly add: `${EditionPart}.add`;
    readonly empty: `${EditionPart}.empty`;
  };
  readonly list: (db: Database, edition: string) => PromiseLike<readonly Row[]>;
  readonly columns: (language: Language, edition: string) => Column<Row>[];
  readonly fields: (language: Language) => FormField[];
  readonly action: Parameters<typeof RecordForm>[0]["action"];
}

/** The page of one kind of parts of an edition: all of them, each the way to its own page, and a form to add one. */
export const partList =
  <Row extends { readonly id: string }>(
    part: EditionPart,
    { said, list, columns, fields, action }: PartList<Row>,
  ) =>
  async ({ params, searchParams }: PartListProps): Promise<ReactNode> => {
    const { locale, code } = await params;
    const language = languageOf(locale);
    const path = `/editions/${code}/${part}`;
    const actor = await requireActor(language, `/${language}/admin${path}`, mayAdminister);
    const db = await database();
    const edition = await readRecord(db, "edition", code);
    if (!edition) notFound();
    const t = translator(language, "records");
    const rows = await list(db, code);
    const name = <Name texts={edition.row.labels} language={language} />;
    return (
      <AdminPage
        {...{ language, actor, path }}
        part="editions"
        breadcrumbs={[{ href: `/${language}/admin/editions/${code}`, label: name }]}
        title={t(said.title)}
        lead={t(said.lead)}
        above={<DoneNotice language={language} done={(await searchParams).done} />}
      >
        {rows.length === 0 ? (
          <p className="text-soft">{t(said.empty)}</p>
        ) : (
          <Table
            caption={t(said.title)}
            captionHidden
            rows={rows}
            rowKey={({ id }) => id}
            columns={columns(language, code)}
          />
        )}
        <Section title={t(said.add)}>
          <RecordForm {...{ language, action }} fields={fields(language)} more={{ edition: code }} />
        </Section>
      </AdminPage>
    );
  };
