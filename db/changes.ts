import postgres from "postgres";

/** The name under which the database tells of every revision that is committed: see the migration of `revisions_told`. */
const channel = "signbook_changes";

/**
 * Calls `changed` when any instance has committed a change of the register, and whenever this one begins to listen,
 * because a change may have been missed before. Listens on a connection of its own, which comes back by itself; `url`
 * leads to PostgreSQL itself or to a pooler that keeps sessions. Gives what ends it.
 */
export async function listenToChanges(url: string, changed: () => void): Promise<() => Promise<void>> {
  const client = postgres(url, {
    max: 1,
    connect_timeout: 5,
    backoff: () => 1,
    keep_alive: 10,
    onnotice: () => {},
    connection: { application_name: "signbook changes" },
  });
  const { unlisten } = await client.listen(channel, changed, changed);
  return async () => {
    await unlisten();
    await client.end({ timeout: 5 });
  };
}
