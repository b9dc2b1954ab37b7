import { originsByName } from "@/app/[locale]/(organizer)/desk/projects/choices";
import type { Choices } from "@/db/choices";
import type { Actor } from "@/domain/actor";
import { agreementTypes } from "@/domain/agreement-type";
import { importColumns } from "@/domain/import/columns";
import { type OwnHeadings, wordKey } from "@/domain/import/headings";
import type { Vocabulary, Words } from "@/domain/import/vocabulary";
import { type Language, languages, type Texts } from "@/domain/languages";
import { partyRoles, projectKinds, sourceKinds } from "@/domain/project/document";
import { mayWrite } from "@/domain/roles";
import { translator } from "@/messages/translator";

export const disclosures = ["disclosed", "undisclosed", "withheld", "not-applicable"] as const;

/** Everything that a cell may name: codes, and the words for them in every language. */
export function vocabularyOf(choices: Choices, actor: Actor, language: Language): Vocabulary {
  const { editions, ceremonies, domains, units } = choices;
  return {
    language,
    ...wordsOfCatalogues(),
    domains: named(domains.map(({ code, labels }) => [code, labels])),
    units: named(units.map(({ code, names }) => [code, names])),
    editions: named(editions.map(({ code, labels }) => [code, labels])),
    writable: new Set(editions.flatMap(({ code }) => (mayWrite(actor, [code]) ? [code] : []))),
    ceremonies: ceremonies.map(({ id, edition, titles }) => ({
      id,
      edition,
      titles: Object.values(titles).map(wordKey),
    })),
    originNames: originsByName(choices.origins),
  };
}

function wordsOfCatalogues() {
  const words = languages.map((language) => translator(language, "words"));
  type Word = (typeof words)[number];
  const said = <Code extends string>(codes: readonly Code[], word: (t: Word, code: Code) => string): Words =>
    new Map(
      codes.flatMap((code) =>
        [code, ...words.map((t) => word(t, code))].map((text) => [wordKey(text), code]),
      ),
    );
  return {
    types: said(agreementTypes, (t, code) => t(`type.${code}`)),
    kinds: said(projectKinds, (t, code) => t(`kind.${code}`)),
    roles: said(partyRoles, (t, code) => t(`role.${code}`)),
    disclosures: said(disclosures, (t, code) => t(`disclosure.${code}`)),
    sourceKinds: said(sourceKinds, (t, code) => t(`sourceKind.${code}`)),
    languages: said(languages, (t, code) => t(`language.${code}`)),
  };
}

const named = (entries: readonly (readonly [string, Texts])[]): Words =>
  new Map(
    entries.flatMap(([code, texts]) =>
      [code, ...Object.values(texts)].map((text) => [wordKey(text), code] as const),
    ),
  );

/** The register's own words for the columns, in every language. */
export const ownHeadings: OwnHeadings = new Map(
  languages.flatMap((language) => {
    const t = translator(language, "imports");
    return importColumns.map((column) => [wordKey(t(`column.${column}`)), column] as const);
  }),
);

const plain = (text: string) => text.normalize("NFKC").trim().toLowerCase();
const explanations = new Set(
  languages.map((language) => plain(translator(language, "imports")("explained.key"))),
);

/** Whether a row is the one with which the template explains itself. */
export const isExplanation = (cells: readonly string[]): boolean => explanations.has(plain(cells[0] ?? ""));
