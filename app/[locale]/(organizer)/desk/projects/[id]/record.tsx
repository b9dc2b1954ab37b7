import { notFound, redirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import type { PageOfSection } from "@/app/_server/signed-in-page";
import { type Database, database } from "@/db/client";
import { type Draft, readDraft } from "@/db/projects/read-draft";
import type { Actor } from "@/domain/actor";
import { type Language, textIn } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../frame";

/** The pages of a record at the desk; the first is its form. */
export type PageOfRecord = "" | "/review" | "/comments" | "/documents" | "/withdraw" | "/merge";

/** A record as one of its pages opens it. */
export interface OpenRecord {
  readonly language: Language;
  readonly actor: Actor;
  readonly db: Database;
  readonly id: string;
  /** Below the desk. */
  readonly path: string;
  readonly draft: Draft;
  /** In the reader's language where it can be; in words where it has none. */
  readonly title: string;
}

/**
 * The record of a page, for whoever may read it. One that was merged leads to the same page of the record that it
 * turned out to be, where its files and comments went.
 */
export async function openRecord(params: Params<"id">, page: PageOfRecord): Promise<OpenRecord> {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const path = `/projects/${id}${page}`;
  const actor = await requireActor(language, `/${language}/desk${path}`, mayRecord);
  const db = await database();
  const draft = await readDraft(db, id, actor);
  if (!draft) notFound();
  if (draft.mergedInto) redirect(`/${language}/desk/projects/${draft.mergedInto}${page}`);
  const { title, originalLanguage } = draft.document;
  const text = textIn(title, language, originalLanguage).text || translator(language, "desk")("untitled");
  return { language, actor, db, id, path, draft, title: text };
}

/** A page below a record's form, with the way back to it. */
export function RecordPage({
  record: { language, actor, path, id, title: name },
  ...page
}: { readonly record: OpenRecord } & Pick<PageOfSection, "title" | "lead" | "above" | "children">) {
  const breadcrumbs = [{ href: `/${language}/desk/projects/${id}`, label: name }];
  return <DeskPage {...{ language, actor, path, breadcrumbs }} {...page} />;
}
