import { languages } from "../languages";
import type { ProjectDocument } from "../project/document";
import { gramsOf, normalise } from "../search-text";
import { type Compared, likely, likenessOf } from "../signed-before/likeness";

/** A project that the register holds already, as far as it is compared. */
export interface HeldProject extends Compared {
  readonly project: string;
  /** Null where it was never published. */
  readonly reference: string | null;
}

/** `same`: the same title and a partner in common. `similar`: as likely the same as is asked about in the form. */
export interface Alike {
  readonly likeness: "same" | "similar";
  readonly held: Pick<HeldProject, "project" | "reference" | "titles">;
}

/** Of those that share a party with a row, so many are compared with it: those whose titles have most in common. */
const atMost = 20;
/** With a smaller share of common grams, two titles of one script are not worth a closer look. */
const worthFrom = 0.2;

/** What a comparer was told of, by what it is found. */
interface Known {
  readonly projects: Set<string>;
  readonly titled: Map<string, Glanced[]>;
  readonly partied: Map<string, Glanced[]>;
  readonly governments: Set<string>;
}

/** Tells what of the projects that it was told of is most like a document. This is the one place that compares. */
export interface Comparer {
  /** How many projects it was told of. */
  readonly size: () => number;
  /** Tells it of projects, and which of the organizations are governments. What it knows already is passed over. */
  readonly tell: (held: readonly HeldProject[], governments: readonly string[]) => void;
  /** Null where nothing is like the document. */
  readonly mostAlike: (document: ProjectDocument) => Alike | null;
}

export function newComparer(): Comparer {
  const known: Known = { projects: new Set(), titled: new Map(), partied: new Map(), governments: new Set() };
  return {
    size: () => known.projects.size,
    tell: (held, governments) => {
      for (const id of governments) known.governments.add(id);
      for (const one of held) remember(known, one);
    },
    mostAlike: (document) => mostAlike(document, known),
  };
}

function remember({ projects, titled, partied }: Known, one: HeldProject): void {
  if (projects.has(one.project)) return;
  projects.add(one.project);
  const glanced = { one, glance: once(() => glanceAt(one)) };
  for (const title of new Set(one.titles.map(normalise))) push(titled, title, glanced);
  for (const party of new Set(one.organizations)) push(partied, party, glanced);
}

function push(index: Map<string, Glanced[]>, key: string, one: Glanced): void {
  const others = index.get(key);
  if (others) others.push(one);
  else index.set(key, [one]);
}

function mostAlike(document: ProjectDocument, { titled, partied, governments }: Known): Alike | null {
  const signing = comparedOf(document);
  const namesakes = new Set(signing.titles.flatMap((title) => titled.get(normalise(title)) ?? []));
  const sharing = new Set(partnersOf(document).flatMap((party) => partied.get(party) ?? []));
  const [best] = [...new Set([...namesakes, ...worthIt(glanceAt(signing), sharing)])]
    .map((found) => ({ found, ...likenessOf(signing, found.one, governments) }))
    .toSorted((a, b) => b.score - a.score);
  if (!best || best.score < likely) return null;
  const { project, reference, titles } = best.found.one;
  const isSame = namesakes.has(best.found) && best.parties.some((id) => !governments.has(id));
  return { likeness: isSame ? "same" : "similar", held: { project, reference, titles } };
}

/** What tells at a glance whether two signings can be alike. */
interface Glance {
  readonly grams: ReadonlySet<string>;
  readonly amounts: readonly string[];
  readonly isChinese: boolean;
  readonly isLatin: boolean;
}

interface Glanced {
  readonly one: HeldProject;
  /** Taken when it is first needed: most projects are never looked at. */
  readonly glance: () => Glance;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function glanceAt({ titles, amounts }: Compared): Glance {
  const chinese = titles.map((title) => /\p{Script=Han}/u.test(title));
  const grams = new Set(titles.flatMap(gramsOf));
  return { grams, amounts, isChinese: chinese.includes(true), isLatin: chinese.includes(false) };
}

/** Those with an amount or enough of a title in common; or titles in other scripts, which only their sound can join. */
function worthIt(glance: Glance, sharing: ReadonlySet<Glanced>): Glanced[] {
  return [...sharing]
    .map((found) => ({ found, worth: worthOf(glance, found.glance()) }))
    .filter(({ worth }) => worth >= worthFrom)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, atMost)
    .map(({ found }) => found);
}

function worthOf(one: Glance, other: Glance): number {
  if (!(one.isChinese && other.isChinese) && !(one.isLatin && other.isLatin)) return worthFrom;
  if (one.amounts.some((amount) => other.amounts.includes(amount))) return 1;
  let common = 0;
  for (const gram of one.grams) if (other.grams.has(gram)) common += 1;
  return common / Math.max(1, Math.min(one.grams.size, other.grams.size));
}

/** The parties by which a project is looked for: hosts and witnesses have a part in very many. */
export const partnersOf = ({ agreements }: ProjectDocument): string[] =>
  agreements.flatMap(({ parties }) =>
    parties
      .filter(({ role }) => role !== "host" && role !== "witness")
      .map(({ organization }) => organization),
  );

function comparedOf({ title, domains, agreements }: ProjectDocument): Compared {
  return {
    titles: languages.flatMap((language) => title[language] ?? []),
    organizations: agreements.flatMap(({ parties }) => parties.map(({ organization }) => organization)),
    domains,
    amounts: agreements.flatMap(({ amount }) =>
      amount.disclosure === "disclosed" ? `${amount.currency} ${amount.min}` : [],
    ),
  };
}
