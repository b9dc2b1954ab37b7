import type postgres from "postgres";
import { inTime } from "../driver/no-answer";
import { type Position, writtenBy } from "./position";

/**
 * The primary is asked again after so many milliseconds even if nothing was heard: should the news of other instances
 * not come through, their changes are known all the same.
 */
const remembered = 500;
/** Who reads waits no longer than this for the answer, and else reads from the primary; milliseconds. */
const patience = 250;

/** Up to where the primary had written after the last change that this process knows of. */
export class KnownChange {
  #asked: { readonly since: number; readonly answer: Promise<Position | null> } | undefined;

  constructor(private readonly primary: postgres.Sql) {}

  /** Something was changed, here or elsewhere: what was asked before says nothing of it. */
  readonly heard = (): void => {
    this.#asked = undefined;
  };

  /** What whoever reads now must be shown; null where the primary does not say so in time. */
  async position(): Promise<Position | null> {
    const now = performance.now();
    if (!this.#asked || now - this.#asked.since > remembered) {
      const answer = writtenBy(this.primary).catch(() => null);
      this.#asked = { since: now, answer };
    }
    return inTime(this.#asked.answer, patience).catch(() => null);
  }
}
