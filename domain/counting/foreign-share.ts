import { type Fraction, fraction, plus, rounded, zero } from "../fraction";
import { areaOf } from "../origin";
import type { Party, ProjectDocument } from "../project/document";
import { type OriginView, partners } from "./partner-origins";
import type { Position } from "./position";

/** The share that partners from beyond the mainland hold (境外: HK-MO-TW plus foreign), as far as it is known. */
export interface ForeignShare {
  /** Sum of the known shares, in percent with two decimals; null where none is known. */
  readonly percent: string | null;
  /** How many such partners' shares are unknown: stated beside, never guessed. */
  readonly unknown: number;
}

/** Foreign share by counting rule 7: never the whole amount of a joint venture. Null without such a partner. */
export function foreignShare(
  document: Pick<ProjectDocument, "agreements" | "locations">,
  position: Position,
  view: OriginView = {},
): ForeignShare | null {
  const foreign = partners(document, position, view).filter(({ origins }) =>
    origins.some(
      ({ code, inferred }) =>
        (view.inferred !== "out" || !inferred) && ["foreign", "hk-mo-tw"].includes(areaOf(code)),
    ),
  );
  if (foreign.length === 0) return null;
  const held = shareOfEach(foreign);
  const known = [...held.values()].filter((share) => share !== null);
  const sum = known.map(fraction).reduce<Fraction>(plus, zero);
  return {
    percent: known.length === 0 ? null : rounded(sum, 2),
    unknown: held.size - known.length,
  };
}

/** What each organization holds, in whichever of its roles its share is stated: once. */
function shareOfEach(parties: readonly Party[]): ReadonlyMap<string, string | null> {
  const held = new Map<string, string | null>();
  for (const { organization, sharePercent } of parties)
    held.set(organization, held.get(organization) ?? sharePercent);
  return held;
}
