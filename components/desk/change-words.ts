import { type Language, languages } from "../../domain/languages";
import type { Change } from "../../domain/project/difference";
import type { ProjectDocument } from "../../domain/project/document";
import { valueAt } from "../../domain/project/fields-changed";
import type { desk } from "../../messages/en/desk";
import { translator } from "../../messages/translator";
import { type DocumentNames, nameFor } from "./document-names";
import type { FormWord } from "./setting";
import { valueInWords } from "./value-in-words";

/** One changed field in a reader's words. */
export interface ChangeInWords {
  readonly path: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Puts changes into words; `documents` are those compared, the one to number the parts by first. */
export function changesInWords(
  changes: readonly Change[],
  documents: readonly ProjectDocument[],
  language: Language,
  names: DocumentNames,
): ChangeInWords[] {
  return changes.map(({ path, before, after }) => ({
    path,
    field: fieldInWords(path, documents, language, names),
    before: valueInWords(path, before, language, names),
    after: valueInWords(path, after, language, names),
  }));
}

type FieldWord = keyof typeof desk.fields;

/** The name of a field by its path: `agreements.a2.dateSigned` is "Agreement 2 · Date signed". */
export function fieldInWords(
  path: string,
  documents: readonly ProjectDocument[],
  language: Language,
  names: DocumentNames,
): string {
  const t = translator(language, "desk");
  const steps = path.split(".");
  return steps.reduce((said, step, index) => {
    const list = listAt(documents, steps.slice(0, index).join("."), step);
    if (list) return `${said} ${partInWords(list, step, language, names)}`;
    const spoken = languages.find((one) => one === step && index > 0);
    const word = spoken
      ? translator(language, "words")(`language.${spoken}`)
      : t(wordOf(steps[0], step, index));
    return said ? `${said} · ${word}` : word;
  }, "");
}

/** What a project has too is called by its own name in a part of it. */
const inParts = {
  sources: { title: "form.sourceTitle", kind: "form.sourceKind" },
  milestones: { kind: "form.milestoneKind" },
} as const satisfies Record<string, Readonly<Record<string, FormWord>>>;

function wordOf(list: string | undefined, step: string, index: number): FormWord | `fields.${FieldWord}` {
  const words: Readonly<Record<string, FormWord>> =
    list === "sources" || list === "milestones" ? inParts[list] : {};
  return (index > 1 && words[step]) || `fields.${step as FieldWord}`;
}

type Parts = readonly { readonly key?: string; readonly organization?: string }[];

/** The list of parts at a path, of the document that holds this one. */
function listAt(documents: readonly ProjectDocument[], path: string, key: string): Parts | undefined {
  if (path === "") return undefined;
  const lists = documents.map((document) => valueAt(document, path)).filter((value) => Array.isArray(value));
  return lists.find((list: Parts) => list.some((part) => part.key === key)) ?? lists[0];
}

/** The name of a party, or the number of another part. */
function partInWords(list: Parts, key: string, language: Language, names: DocumentNames): string {
  const index = list.findIndex((part) => part.key === key);
  const organization = list[index]?.organization;
  if (organization) return nameFor(language, names.organizations[organization]?.names, organization);
  return index < 0 ? key : String(index + 1);
}
