import type { Database } from "@/db/client";
import { readOriginNames } from "@/db/settings";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import type { ProjectForm } from "@/domain/project/form";
import { readForm } from "@/domain/project/form-to-document";
import { originsByName } from "./choices";
import { settleOrganizations } from "./organizations";

/** A form that is still being typed, with the organizations it names; its document once it can be read. */
export async function readTyped(db: Database, typed: ProjectForm, actor: Actor, language: Language) {
  const { form } = await settleOrganizations(db, typed);
  const originNames = originsByName(await readOriginNames(db));
  const { document } = readForm(form, { stored: null, originNames, writer: actor.id, language });
  return { form, document };
}
