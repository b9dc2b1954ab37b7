import { languages, type Texts } from "../languages";
import type { ProjectDocument } from "../project/document";
import { gramsOf, normalise } from "../search-text";

/** A project that the register holds already, as far as it is compared. */
export interface HeldProject {
  readonly project: string;
  /** Null where it was never published. */
  readonly reference: string | null;
  readonly titles: readonly string[];
  /** Ids of its parties. */
  readonly organizations: readonly string[];
}

/** `same`: the same title and a shared party. `similar`: one of them, or nearly. */
export type Likeness = "same" | "similar";

export interface Alike {
  readonly likeness: Likeness;
  readonly held: HeldProject;
}

/** From which share of common grams on, two titles with a shared party are looked at. */
const similarFrom = 0.5;

/** What of the projects held is most like this one; null where nothing is. This is the one place that compares. */
export function mostAlike(
  { title, agreements }: Pick<ProjectDocument, "title" | "agreements">,
  held: readonly HeldProject[],
): Alike | null {
  const titles = titlesOf(title);
  const parties = new Set(
    agreements.flatMap((agreement) => agreement.parties.map((party) => party.organization)),
  );
  let similar: Alike | null = null;
  for (const one of held) {
    const shared = one.organizations.some((organization) => parties.has(organization));
    const likeness = likenessOf(titles, one.titles, shared);
    if (likeness === "same") return { likeness, held: one };
    if (likeness) similar ??= { likeness, held: one };
  }
  return similar;
}

const titlesOf = (title: Texts) => languages.flatMap((language) => title[language] ?? []);

function likenessOf(titles: readonly string[], others: readonly string[], shared: boolean): Likeness | null {
  const known = new Set(others.map(normalise));
  if (titles.some((title) => known.has(normalise(title)))) return shared ? "same" : "similar";
  if (!shared) return null;
  return titles.some((title) => others.some((other) => overlap(title, other) >= similarFrom))
    ? "similar"
    : null;
}

/** The share of grams that two texts have in common, from 0 to 1. */
function overlap(text: string, other: string): number {
  const [ones, others] = [gramsOf(text), new Set(gramsOf(other))];
  const common = ones.filter((gram) => others.has(gram)).length;
  return common === 0 ? 0 : common / (ones.length + others.size - common);
}
