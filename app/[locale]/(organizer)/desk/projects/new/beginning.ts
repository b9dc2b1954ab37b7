import type { Database } from "@/db/client";
import { lastRecorded } from "@/db/projects/last-recorded";
import { publicNamesOf } from "@/db/projects/public-names";
import { readDraft } from "@/db/projects/read-draft";
import type { Actor } from "@/domain/actor";
import { type Language, textIn } from "@/domain/languages";
import type { ProjectDocument } from "@/domain/project/document";
import type { ProjectForm } from "@/domain/project/form";
import { formAfter, formLike } from "@/domain/project/form-copy";
import { newForm } from "@/domain/project/form-parts";
import { gapsOf } from "@/domain/project/gaps";
import { newKey } from "../answer";

/** What a new form begins with, and what its writer saved just before. */
export interface Asked {
  readonly form: ProjectForm;
  readonly saved: {
    readonly project: string;
    readonly document: ProjectDocument;
    readonly gaps: number;
  } | null;
}

/** A form like the record `from`, or at the ceremony of the last one recorded, or one that says not yet where. */
export async function beginning(
  db: Database,
  actor: Actor,
  language: Language,
  asked: Readonly<Record<string, string | string[] | undefined>>,
): Promise<Asked> {
  const [from, last] = await Promise.all([draftOf(db, actor, asked.from), draftOf(db, actor, asked.last)]);
  const saved = last && {
    project: last.project,
    document: last.document,
    gaps: gapsOf(last.document).length,
  };
  if (from) return { saved, form: await likeRecord(db, from.document, language) };
  const previous = await lastRecorded(db, actor);
  const form = previous ? formAfter(previous, language, newKey) : newForm(language, newKey);
  return { saved, form };
}

async function draftOf(db: Database, actor: Actor, id: string | string[] | undefined) {
  return typeof id === "string" ? readDraft(db, id, actor) : null;
}

async function likeRecord(db: Database, record: ProjectDocument, language: Language): Promise<ProjectForm> {
  const { organizations } = await publicNamesOf(db, [record]);
  return formLike(record, (id) => textIn(organizations[id]?.names ?? {}, language).text || id, newKey);
}
