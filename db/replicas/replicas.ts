import { drizzle } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import { connectPatiently } from "../connect";
import { KnownChange } from "./known-change";
import { readingClient } from "./reading-client";
import { Replica } from "./replica";

/**
 * So much shorter than the primary's that whoever is left alone by a replica has the primary's answer, or its silence,
 * within ten seconds of asking. Milliseconds.
 */
const limits = { statement: 2_200, answer: 2_400 };

/** How public reads that weigh much are spread over replicas. */
interface Replicas {
  /** A client for one answer: see `readingClient`. */
  client(): postgres.Sql;
  readonly changed: () => void;
  close(): Promise<void>;
}

/** Connects to the replicas of a primary, and to the primary once more, to ask how far it is: a busy pool keeps nobody. */
export function openReplicas(
  primary: { readonly client: postgres.Sql; readonly url: string },
  urls: readonly string[],
  pool: number,
): Replicas {
  const asking = connectPatiently(primary.url, 1, limits);
  const known = new KnownChange(asking.client);
  const opened = urls.map((url) => connectPatiently(url, pool, limits));
  // Drizzle settles how values are read with each client that it is given.
  for (const { client } of opened) drizzle({ client });
  const replicas = opened.map(({ client }) => new Replica(client));
  let turn = 0;
  const fitting = async (): Promise<Replica | null> => {
    const wanted = await known.position();
    turn += 1;
    for (const at of wanted ? replicas.keys() : []) {
      const replica = replicas[(turn + at) % replicas.length];
      if (wanted && (await replica?.has(wanted))) return replica ?? null;
    }
    return null;
  };
  return {
    client: () => readingClient({ primary: primary.client, fitting, limit: limits.statement }),
    changed: known.heard,
    close: async () => void (await Promise.all([asking, ...opened].map(({ close }) => close()))),
  };
}
