import type { Database } from "../client";
import { type Opened, openDue, untilNextOpening } from "./embargo";

/** What the watch tells the process it runs in. */
interface Listener {
  /** Something was due: what this process opened, which is nothing where another instance was quicker. */
  readonly opened: (opened: Opened) => Promise<void>;
  /** The database did not answer; it is asked again. */
  readonly failed: (fault: unknown) => void;
}

/** How long at most until the watch hears of what another instance approved; milliseconds. */
const lookAgain = 60_000;
/** How long until it asks a database again that did not answer; milliseconds. */
const tryAgain = 5_000;

/**
 * Opens approved versions at their instant: by a timer, and for whoever reads after the instant and before the timer.
 * One in each process; what each of them opens, it opens once in all.
 */
export class OpeningWatch {
  /** When the next is due by this process's clock. */
  #next = Number.POSITIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;

  constructor(
    private readonly database: () => Promise<Database>,
    private readonly listener: Listener,
    private readonly clock: () => number = Date.now,
  ) {}

  /** Waits until what is due by now is open; costs nothing while nothing is. */
  async due(): Promise<void> {
    if (this.clock() >= this.#next) await (this.#looking ?? this.look());
  }

  /** Opens what is due and sets the timer for the next: also whenever something was approved or taken back. */
  look(): Promise<void> {
    const looking = (this.#looking ?? Promise.resolve())
      .then(() => this.#openAndWait())
      .finally(() => {
        if (this.#looking === looking) this.#looking = undefined;
      });
    this.#looking = looking;
    return looking;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #openAndWait(): Promise<void> {
    const wasDue = this.clock() >= this.#next;
    let wait = tryAgain;
    try {
      const db = await this.database();
      const opened = await openDue(db);
      const next = await untilNextOpening(db);
      if (next === null || next > 0) wait = Math.min(next ?? lookAgain, lookAgain);
      this.#next = next === null ? Number.POSITIVE_INFINITY : this.clock() + Math.max(next, wait);
      if (wasDue || opened.published.length + opened.failed.length > 0) await this.listener.opened(opened);
    } catch (fault) {
      this.listener.failed(fault);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), wait).unref();
  }
}
