import { type Fraction, fraction, plus, rounded, zero } from "../fraction";
import { areaOf } from "../origin";
import type { ProjectDocument } from "../project/document";
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
  const known = foreign.flatMap(({ sharePercent }) =>
    sharePercent === null ? [] : [fraction(sharePercent)],
  );
  const sum = known.reduce<Fraction>(plus, zero);
  return {
    percent: known.length === 0 ? null : rounded(sum, 2),
    unknown: foreign.length - known.length,
  };
}
