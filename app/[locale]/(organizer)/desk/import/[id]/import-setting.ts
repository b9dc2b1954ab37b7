import type { Database } from "@/db/client";
import type { ImportRecord } from "@/db/imports/record";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { newForm } from "@/domain/project/form-parts";
import { formChoices } from "../../projects/choices";

/** What the parts of an import's page share. */
export interface ImportSetting {
  readonly db: Database;
  readonly language: Language;
  readonly actor: Actor;
  readonly record: ImportRecord;
  /** Fields that every form of the page sends. */
  readonly hidden: { readonly language: Language; readonly import: string };
}

/** What the form of a project offers: the same is offered for cells. */
export const choicesOf = ({ db, actor, language }: ImportSetting) =>
  formChoices(
    db,
    actor,
    language,
    newForm(language, () => "k"),
  );
