import { languages } from "../languages";
import type { ProjectDocument } from "../project/document";
import { gramsOf, normalise } from "../search-text";
import { type Compared, likely, likenessOf } from "../signed-before/likeness";

/** A project that the register holds already, as far as it is compared. */
export interface HeldProject extends Compared {
  readonly project: string;
  /** Null where it was never published. */
  readonly reference: string | null;
  /** Those of its parties that are governments. */
  readonly governments: readonly string[];
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

/** What of the projects held is most like a document; null where nothing is. This is the one place that compares. */
export function comparerWith(all: readonly HeldProject[]): (document: ProjectDocument) => Alike | null {
  const held = all.map((one): Glanced => ({ one, ...glanceAt(one) }));
  const titled = indexOf(held, ({ one }) => one.titles.map(normalise));
  const partied = indexOf(held, ({ one }) => one.organizations);
  return (document) => {
    const signing = comparedOf(document);
    const glance = glanceAt(signing);
    const namesakes = new Set(signing.titles.flatMap((title) => titled.get(normalise(title)) ?? []));
    const sharing = signing.organizations.flatMap((party) => partied.get(party) ?? []);
    const [best] = [...new Set([...namesakes, ...worthIt(glance, sharing)])]
      .map((found) => ({ found, ...likenessOf(signing, found.one, new Set(found.one.governments)) }))
      .toSorted((a, b) => b.score - a.score);
    if (!best || best.score < likely) return null;
    const { project, reference, titles, governments } = best.found.one;
    const partner = best.parties.some((id) => !governments.includes(id));
    const isSame = namesakes.has(best.found) && partner;
    return { likeness: isSame ? "same" : "similar", held: { project, reference, titles } };
  };
}

/** What tells at a glance whether two signings can be alike. */
interface Glance {
  readonly grams: ReadonlySet<string>;
  readonly amounts: readonly string[];
  readonly isChinese: boolean;
  readonly isLatin: boolean;
}

interface Glanced extends Glance {
  readonly one: HeldProject;
}

function glanceAt({ titles, amounts }: Compared): Glance {
  const chinese = titles.map((title) => /\p{Script=Han}/u.test(title));
  const grams = new Set(titles.flatMap(gramsOf));
  return { grams, amounts, isChinese: chinese.includes(true), isLatin: chinese.includes(false) };
}

/** Those with an amount or enough of a title in common; or titles in other scripts, which only their sound can join. */
function worthIt(glance: Glance, sharing: readonly Glanced[]): Glanced[] {
  return [...new Set(sharing)]
    .map((found) => ({ found, worth: worthOf(glance, found) }))
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

function indexOf(held: readonly Glanced[], keysOf: (one: Glanced) => readonly string[]) {
  const index = new Map<string, Glanced[]>();
  for (const one of held)
    for (const key of new Set(keysOf(one))) {
      const others = index.get(key);
      if (others) others.push(one);
      else index.set(key, [one]);
    }
  return index;
}

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
