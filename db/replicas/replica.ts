import type postgres from "postgres";
import { inTime } from "../driver/no-answer";
import { type Position, reaches, replayedBy } from "./position";

/** A replica that has said nothing for so many milliseconds is asked before it is used. */
const believed = 1_000;
/** It is asked no more often than once in so many milliseconds. */
const pause = 50;
/** Who reads waits no longer than this for a replica that may be near; milliseconds. */
const patience = 250;

/** A server that follows the primary, and what is known of how far it is. */
export class Replica {
  #replayed: Position | null = null;
  #answeredAt = Number.NEGATIVE_INFINITY;
  #askedAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | undefined;
  /** Nobody waits for it before it has answered again. */
  #away = false;

  constructor(readonly client: postgres.Sql) {}

  /** Whether everything up to this is there, and the replica as well. */
  async has(wanted: Position): Promise<boolean> {
    if (this.#has(wanted)) return true;
    const answered = this.#ask();
    if (this.#away) return false;
    await inTime(answered, patience).catch(() => this.gone());
    return this.#has(wanted);
  }

  /** It did not answer, or not well: it is left alone until it answers again. */
  gone(): void {
    this.#away = true;
    this.#answeredAt = Number.NEGATIVE_INFINITY;
  }

  #has(wanted: Position): boolean {
    const isBelieved = performance.now() - this.#answeredAt < believed;
    return isBelieved && this.#replayed !== null && reaches(this.#replayed, wanted);
  }

  /** Asks how far it is: once at a time, and not again at once. */
  #ask(): Promise<void> {
    if (this.#asking) return this.#asking;
    const now = performance.now();
    if (now - this.#askedAt < pause) return Promise.resolve();
    this.#askedAt = now;
    this.#asking = replayedBy(this.client)
      .then(
        (replayed) => {
          this.#replayed = replayed;
          this.#answeredAt = performance.now();
          this.#away = false;
        },
        () => this.gone(),
      )
      .finally(() => {
        this.#asking = undefined;
      });
    return this.#asking;
  }
}
