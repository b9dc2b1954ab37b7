import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backUp } from "../db/backup/backup";
import { programFor, runOn } from "../db/backup/programs";
import { restore } from "../db/backup/restore";
import { connect } from "../db/connect";
import { startPostgres } from "../db/testing/postgres-server";
import { readEnv } from "../env";
import type { Case } from "./cases";

/**
 * A backup of the whole register, and its restoration into an empty server, which compares every table by its digest
 * and is refused where one differs. Raw is the dump alone.
 */
export function backingUp(url: string): Case {
  let made = "";
  const inFolder = async (act: (folder: string) => Promise<number>) => {
    const folder = await mkdtemp(join(tmpdir(), "signbook-bench-backup-"));
    try {
      return await act(folder);
    } finally {
      if (folder !== made) await rm(folder, { recursive: true, force: true });
    }
  };
  const settings = (database: string, folder: string) =>
    readEnv({ DATABASE_URL: database, SIGNBOOK_DATA: join(folder, "data") });
  let path = "";
  return {
    work: "a backup of everything",
    unit: "ms",
    weighed: [
      {
        name: "raw: pg_dump",
        measure: async () => {
          const program = programFor("pg_dump", await serverVersion(url));
          return inFolder((folder) =>
            timed(() => runOn(url, program, ["--format=custom", `--file=${join(folder, "database.dump")}`])),
          );
        },
      },
      {
        name: "npm run backup",
        measure: () =>
          inFolder((folder) => {
            made = folder;
            return timed(async () => {
              ({ path } = await backUp(settings(url, folder), folder));
            });
          }),
      },
      {
        name: "npm run restore, into an empty server",
        measure: async () => {
          const empty = await startPostgres();
          try {
            return await timed(() => restore(settings(empty.url, made), path));
          } finally {
            await empty.stop();
            await rm(made, { recursive: true, force: true });
          }
        },
      },
    ],
  };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function serverVersion(url: string): Promise<string> {
  const sql = connect(url, 1, 0);
  const [found] = await sql<{ server_version: string }[]>`show server_version`;
  await sql.end();
  return found?.server_version ?? "";
}
