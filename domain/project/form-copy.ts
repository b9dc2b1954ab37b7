import type { ProjectDocument } from "./document";
import type { ProjectForm } from "./form";
import { formOf } from "./form-of-document";
import { type NewKey, newForm } from "./form-parts";

/** A new form at the ceremony and day of what was recorded before it. */
export function formAfter(previous: ProjectDocument, language: string, newKey: NewKey): ProjectForm {
  const form = newForm(language, newKey);
  const signed = previous.agreements.at(-1);
  const where = !signed || signed.unplaced ? "" : `${signed.edition ?? ""}/${signed.ceremony ?? ""}`;
  return {
    ...form,
    agreements: form.agreements.map((one) => ({ ...one, where, dateSigned: signed?.dateSigned ?? "" })),
  };
}

/**
 * A new form with what a record has in common with the next one signed beside it: all but its title, its amount and
 * its partners. Parts have keys of their own.
 */
export function formLike(
  record: ProjectDocument,
  nameOf: (organization: string) => string,
  newKey: NewKey,
): ProjectForm {
  const form = formOf({ ...record, milestones: [], claims: [], firstAnnounced: null, jobs: null }, nameOf);
  const blank = newForm(record.originalLanguage, newKey);
  const signed = form.agreements.at(-1);
  const sources = form.sources.filter(({ key }) => signed?.sources.includes(key));
  const renamed = new Map(sources.map(({ key }) => [key, newKey()]));
  return {
    ...form,
    title: blank.title,
    summary: blank.summary,
    translatedByRegister: [],
    sources:
      sources.length > 0
        ? sources.map((one) => ({ ...one, key: renamed.get(one.key) ?? one.key }))
        : blank.sources,
    agreements: blank.agreements.map((one) => ({
      ...one,
      where: signed?.where ?? one.where,
      type: signed?.type === "supplementary" ? one.type : (signed?.type ?? one.type),
      dateSigned: signed?.dateSigned ?? "",
      sources: sources.length > 0 ? [...renamed.values()] : one.sources,
      parties: [
        ...one.parties,
        ...(signed?.parties ?? [])
          .filter(({ role }) => role === "host")
          .map((party) => ({ ...party, key: newKey() })),
      ],
    })),
  };
}
