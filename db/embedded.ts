import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { databaseIn, demandWhole } from "./half-restored";
import { lockFolder } from "./lock";
import { migrationsFolder } from "./migrate";
import { readFromItself } from "./replicas/none";
import { schema } from "./tables";

/** Opens the embedded database of a folder, for this process alone. Throws FolderInUse and HalfRestored. */
export async function openFolder(folder: string) {
  const lock = await lockFolder(folder);
  try {
    demandWhole(folder);
    const client = await PGlite.create(databaseIn(folder));
    return {
      ...embedded(client),
      async close() {
        await client.close();
        await lock.release();
      },
    };
  } catch (fault) {
    await lock.release();
    throw fault;
  }
}

/** The register in an embedded database that is already open. */
export function embedded(client: PGlite) {
  const db = drizzle({ client, schema });
  return {
    ...readFromItself(db),
    kind: "pglite" as const,
    /** The folder's lock keeps others out meanwhile. */
    migrate: () => migrate(db, { migrationsFolder: migrationsFolder() }),
    close: () => client.close(),
  };
}
