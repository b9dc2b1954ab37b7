import type { Figures } from "../../domain/counting/figures";
import type { Database } from "../client";
import type { FiguresQuestion } from "./asked";

/** How one version of the counting rules answers: it says nothing of which it is. */
export type Answering = (db: Database, asked: FiguresQuestion) => Promise<Omit<Figures, "rule">>;

/**
 * Figures by the version of the rules that is asked for, and by the present one where none is. Every version answers in
 * a way of its own, and its answers name it; what is no version is answered by none.
 */
export function byRule<Version extends string>(
  ways: { readonly [version in Version]: Answering },
  present: Version,
) {
  return async (
    db: Database,
    { rule = present, ...asked }: FiguresQuestion & { readonly rule?: Version },
  ): Promise<Omit<Figures, "rule"> & { readonly rule: Version }> => {
    if (!Object.hasOwn(ways, rule))
      throw new RangeError(`There is no version ${rule} of the counting rules.`);
    return { ...(await ways[rule](db, asked)), rule };
  };
}
