import { languages } from "../languages";
import type { ProjectDocument } from "../project/document";
import { normalise } from "../search-text";
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

/** So many that share a party with a row are compared with it. */
const atMost = 100;

/** What of the projects held is most like a document; null where nothing is. This is the one place that compares. */
export function comparerWith(held: readonly HeldProject[]): (document: ProjectDocument) => Alike | null {
  const titled = indexOf(held, ({ titles }) => titles.map(normalise));
  const partied = indexOf(held, ({ organizations }) => organizations);
  return (document) => {
    const signing = comparedOf(document);
    const candidates = new Set([
      ...signing.titles.flatMap((title) => titled.get(normalise(title)) ?? []),
      ...signing.organizations.flatMap((party) => partied.get(party) ?? []).slice(0, atMost),
    ]);
    const weighed = [...candidates].map((one) => ({
      one,
      likeness: likenessOf(signing, one, new Set(one.governments)),
    }));
    const [best] = weighed.toSorted((a, b) => b.likeness.score - a.likeness.score);
    if (!best || best.likeness.score < likely) return null;
    const { project, reference, titles } = best.one;
    const titledAlike = signing.titles.some((title) => titled.get(normalise(title))?.includes(best.one));
    const partner = best.likeness.parties.some((id) => !best.one.governments.includes(id));
    return { likeness: titledAlike && partner ? "same" : "similar", held: { project, reference, titles } };
  };
}

function indexOf(held: readonly HeldProject[], keysOf: (one: HeldProject) => readonly string[]) {
  const index = new Map<string, HeldProject[]>();
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
