import type postgres from "postgres";

/** How far a server has written, or a replica has read: a place in what one cluster of PostgreSQL writes ahead. */
export interface Position {
  /** The cluster: places of two of them have nothing to do with each other. */
  readonly system: string;
  /** Bytes since the cluster's beginning. */
  readonly at: bigint;
}

/** Everything that was committed up to a position is there at the other. */
export const reaches = (there: Position, wanted: Position): boolean =>
  there.system === wanted.system && there.at >= wanted.at;

const positionOf = (place: string, which: string) =>
  `select system_identifier::text as system, pg_wal_lsn_diff(${place}, '0/0')::text as at
    from pg_control_system() where ${which}`;

/**
 * What is committed is on disk before anybody sees it, but for servers that are told not to wait. What is only about to
 * be written is left out: a server at leisure keeps that back for seconds, and no replica hears of it.
 */
const written = positionOf(
  `case current_setting('synchronous_commit') when 'off'
    then pg_current_wal_insert_lsn() else pg_current_wal_flush_lsn() end`,
  "true",
);
/** Whoever is not following another is no replica, be it that it was promoted. */
const replayed = positionOf("pg_last_wal_replay_lsn()", "pg_is_in_recovery()");

/** Where the primary is: whatever anybody was told is kept was committed before. */
export const writtenBy = (primary: postgres.Sql) => readPosition(primary, written);

/** What a replica has read and shows; null of a server that is none. */
export const replayedBy = (replica: postgres.Sql) => readPosition(replica, replayed);

async function readPosition(client: postgres.Sql, query: string): Promise<Position | null> {
  const [read] = await client.unsafe<{ system: string; at: string }[]>(query);
  return read ? { system: read.system, at: BigInt(read.at) } : null;
}
