import { changesInWords } from "@/components/desk/change-words";
import type { DeskAnswer, DifferingField } from "@/components/desk/form-answer";
import type { Database } from "@/db/client";
import { publicNamesOf } from "@/db/projects/public-names";
import type { Draft } from "@/db/projects/read-draft";
import { readSettings } from "@/db/settings";
import type { Language } from "@/domain/languages";
import type { ProjectDocument } from "@/domain/project/document";
import { fieldsChanged } from "@/domain/project/fields-changed";
import { formatInstant } from "@/messages/format-date";

/** Both versions of a draft, field by field: what was saved meanwhile, and what stands in the form. */
export async function conflictBetween(
  db: Database,
  theirs: Draft,
  mine: ProjectDocument,
  base: ProjectDocument,
  language: Language,
): Promise<DeskAnswer["conflict"]> {
  const documents = [mine, theirs.document, base];
  const [names, { zone }] = await Promise.all([publicNamesOf(db, documents), readSettings(db)]);
  const [byThem, byMe] = [fieldsChanged(base, theirs.document), fieldsChanged(base, mine)];
  const touches = (changes: readonly { path: string }[], path: string) =>
    changes.some((change) => isWithin(change.path, path) || isWithin(path, change.path));
  const fields = changesInWords(fieldsChanged(theirs.document, mine), documents, language, names).map(
    ({ path, field, before, after }): DifferingField => {
      const by = touches(byThem, path) ? (touches(byMe, path) ? "both" : "theirs") : "mine";
      return { field, theirs: before, mine: after, by };
    },
  );
  return { by: theirs.savedBy.name, at: formatInstant(language, theirs.savedAt, zone), fields };
}

const isWithin = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`);
