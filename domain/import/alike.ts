import { languages } from "../languages";
import type { ProjectDocument } from "../project/document";
import { gramsOf, normalise } from "../search-text";
import { type Compared, likely, likenessOf } from "../signed-before/likeness";
import { tellingWords } from "../signed-before/telling-words";

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

/** What is known of the projects held, by what it is found. */
interface Known {
  readonly projects: Set<string>;
  readonly titled: Map<string, Glanced[]>;
  readonly partied: Map<string, Glanced[]>;
  readonly governments: ReadonlySet<string>;
}

/** What tells which of the projects held is most like a document; null where none is. This is the one place that compares. */
export type Comparer = (document: ProjectDocument) => Alike | null;

/**
 * @param held may name a project more than once
 * @param governments which of the organizations are governments
 */
export function comparerOf(held: readonly HeldProject[], governments: readonly string[]): Comparer {
  const known: Known = {
    projects: new Set(),
    titled: new Map(),
    partied: new Map(),
    governments: new Set(governments),
  };
  for (const one of held) remember(known, one);
  return (document) => mostAlike(document, known);
}

function remember({ projects, titled, partied }: Known, one: HeldProject): void {
  if (projects.has(one.project)) return;
  projects.add(one.project);
  const glanced = { one, glance: glanceAt(one) };
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
  const sharing = partnersOf(document).map((party) => partied.get(party) ?? []);
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
  /** Of the titles. */
  readonly grams: ReadonlySet<string>;
  readonly amounts: readonly string[];
  readonly isChinese: boolean;
  readonly isLatin: boolean;
}

interface Glanced {
  readonly one: HeldProject;
  readonly glance: Glance;
}

function glanceAt({ titles, amounts }: Compared): Glance {
  const chinese = titles.map(isChinese);
  const grams = new Set(titles.flatMap(gramsOf));
  return { grams, amounts, isChinese: chinese.includes(true), isLatin: chinese.includes(false) };
}

/**
 * Those with an amount or enough of a title in common; or titles in other scripts, which only their sound can join.
 * One that shares several parties stands in several lists.
 */
function worthIt(glance: Glance, sharing: readonly (readonly Glanced[])[]): Glanced[] {
  const worths = new Map<Glanced, number>();
  for (const list of sharing)
    for (const found of list) {
      const worth = worthOf(glance, found.glance);
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
  const [fewer, more] = one.grams.size < other.grams.size ? [one, other] : [other, one];
  return [...fewer.grams].filter((gram) => more.grams.has(gram)).length / Math.max(1, fewer.grams.size);
}

/**
 * What a project that shares a partner with a document must have of it to be like it; without any of it, it is not.
 * (In titles of other scripts it may be a name as it sounds: those are looked at whatever they have.)
 */
export interface Traits {
  readonly partners: readonly string[];
  readonly mins: readonly string[];
  /** What tells the titles apart: pairs of Chinese characters, and words of other scripts, normalised. */
  readonly pairs: readonly string[];
  readonly words: readonly string[];
  /** Whether all titles are Chinese, or none; null where there are both. */
  readonly chinese: boolean | null;
}

export function traitsOf(document: ProjectDocument): Traits {
  const { titles, amounts } = comparedOf(document);
  const telling = [...new Set(titles.flatMap(tellingWords))];
  const chinese = new Set(titles.map(isChinese));
  return {
    partners: [...new Set(partnersOf(document))],
    mins: amounts.map((amount) => amount.slice(amount.indexOf(" ") + 1)),
    pairs: telling.filter(isChinese),
    words: telling.filter((word) => !isChinese(word)),
    chinese: chinese.size === 1 ? chinese.has(true) : null,
  };
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

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
      amount.disclosure === "disclosed" && amount.min !== null ? `${amount.currency} ${amount.min}` : [],
    ),
  };
}
