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
  /** Numbers for grams: two short lists of numbers are compared in a tenth of the time of two sets of texts. */
  readonly grams: Map<string, number>;
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
  const known: Known = {
    projects: new Set(),
    titled: new Map(),
    partied: new Map(),
    governments: new Set(),
    grams: new Map(),
  };
  return {
    size: () => known.projects.size,
    tell: (held, governments) => {
      for (const id of governments) known.governments.add(id);
      for (const one of held) remember(known, one);
    },
    mostAlike: (document) => mostAlike(document, known),
  };
}

function remember({ projects, titled, partied, grams }: Known, one: HeldProject): void {
  if (projects.has(one.project)) return;
  projects.add(one.project);
  const glanced = { one, glance: once(() => glanceAt(one, grams)) };
  for (const title of new Set(one.titles.map(normalise))) push(titled, title, glanced);
  for (const party of new Set(one.organizations)) push(partied, party, glanced);
}

function push(index: Map<string, Glanced[]>, key: string, one: Glanced): void {
  const others = index.get(key);
  if (others) others.push(one);
  else index.set(key, [one]);
}

function mostAlike(document: ProjectDocument, { titled, partied, governments, grams }: Known): Alike | null {
  const signing = comparedOf(document);
  const namesakes = new Set(signing.titles.flatMap((title) => titled.get(normalise(title)) ?? []));
  const sharing = partnersOf(document).map((party) => partied.get(party) ?? []);
  const [best] = [...new Set([...namesakes, ...worthIt(glanceAt(signing, grams), sharing)])]
    .map((found) => ({ found, ...likenessOf(signing, found.one, governments) }))
    .toSorted((a, b) => b.score - a.score);
  if (!best || best.score < likely) return null;
  const { project, reference, titles } = best.found.one;
  const isSame = namesakes.has(best.found) && best.parties.some((id) => !governments.has(id));
  return { likeness: isSame ? "same" : "similar", held: { project, reference, titles } };
}

/** What tells at a glance whether two signings can be alike. */
interface Glance {
  /** Of the titles, as ascending numbers. */
  readonly grams: readonly number[];
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

function glanceAt({ titles, amounts }: Compared, numbers: Map<string, number>): Glance {
  const chinese = titles.map((title) => /\p{Script=Han}/u.test(title));
  const grams = new Set(titles.flatMap(gramsOf).map((gram) => numberOf(gram, numbers)));
  const ascending = [...grams].sort((one, other) => one - other);
  return { grams: ascending, amounts, isChinese: chinese.includes(true), isLatin: chinese.includes(false) };
}

function numberOf(gram: string, numbers: Map<string, number>): number {
  const known = numbers.get(gram);
  if (known !== undefined) return known;
  numbers.set(gram, numbers.size);
  return numbers.size - 1;
}

/**
 * Those with an amount or enough of a title in common; or titles in other scripts, which only their sound can join.
 * One that shares several parties stands in several lists.
 */
function worthIt(glance: Glance, sharing: readonly (readonly Glanced[])[]): Glanced[] {
  const worths = new Map<Glanced, number>();
  for (const list of sharing)
    for (const found of list) {
      const worth = worthOf(glance, found.glance());
      if (worth >= worthFrom) worths.set(found, worth);
    }
  return [...worths]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, atMost)
    .map(([found]) => found);
}

function worthOf(one: Glance, other: Glance): number {
  if (!(one.isChinese && other.isChinese) && !(one.isLatin && other.isLatin)) return worthFrom;
  for (const amount of one.amounts) if (other.amounts.includes(amount)) return 1;
  return inCommon(one.grams, other.grams) / Math.max(1, Math.min(one.grams.length, other.grams.length));
}

/** How many numbers two ascending lists have in common. */
function inCommon(some: readonly number[], others: readonly number[]): number {
  let common = 0;
  let at = 0;
  let beside = 0;
  while (at < some.length && beside < others.length) {
    const one = some[at] ?? 0;
    const other = others[beside] ?? 0;
    if (one === other) common += 1;
    if (one <= other) at += 1;
    if (other <= one) beside += 1;
  }
  return common;
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
