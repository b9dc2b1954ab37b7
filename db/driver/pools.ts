import type { Socket } from "node:net";
import type postgres from "postgres";

/** A pool of connections, and the sockets under them. */
export interface Pool {
  readonly sql: postgres.Sql;
  readonly sockets: ReadonlySet<Socket>;
}

/** After a lost connection nobody waits for longer, in milliseconds, until the server has answered somebody again. */
const doubtful = 1_000;

/** What runs on a pool that is replaced has this long to end; seconds. */
const grace = 5;

/** The pool in use: replaced when a connection of it is found to be lost, without those who use it noticing. */
export class Pools {
  #pool: Pool;
  readonly #leaving = new Set<Pool>();
  #inDoubt = false;
  #answeredAt = performance.now();

  constructor(
    private readonly open: () => Pool,
    private readonly limit: number,
  ) {
    this.#pool = open();
  }

  /** How long to wait for an answer now, in milliseconds. */
  get patience(): number {
    return this.#inDoubt ? Math.min(this.limit, doubtful) : this.limit;
  }

  /** The server answered, be it late, be it with a fault. */
  readonly answered = (): void => {
    this.#inDoubt = false;
    this.#answeredAt = performance.now();
  };

  /** Somebody waited for a connection in vain: a pool that has answered nobody for long is no better than a lost one. */
  waitedInVain(on: postgres.Sql): void {
    if (performance.now() - this.#answeredAt > 2 * this.limit) this.replace(on);
  }

  get current(): postgres.Sql {
    return this.#pool.sql;
  }

  /** Puts a new pool in the place of one; of several who found it lost, the first does. */
  replace(lost: postgres.Sql): void {
    const old = this.#pool;
    if (old.sql !== lost) return;
    this.#inDoubt = true;
    this.#answeredAt = performance.now();
    this.#pool = this.open();
    // Drizzle settled with the first pool how values are read and written.
    Object.assign(this.#pool.sql.options.parsers, lost.options.parsers);
    Object.assign(this.#pool.sql.options.serializers, lost.options.serializers);
    this.#leaving.add(old);
    void leave(old).finally(() => this.#leaving.delete(old));
  }

  async close(): Promise<void> {
    for (const pool of this.#leaving) cut(pool);
    await leave(this.#pool);
  }
}

/** The driver says goodbye to a server that may never hear it: what is left of its sockets is ended here. */
async function leave(pool: Pool): Promise<void> {
  await pool.sql.end({ timeout: grace });
  cut(pool);
}

function cut({ sockets }: Pool): void {
  for (const socket of sockets) socket.destroy();
}
