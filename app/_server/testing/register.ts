import type { Database } from "@/db/client";

let current: Database | undefined;

/** Lets the code under test find this database where it asks for the register's. */
export function provideRegister(database: Database): void {
  current = database;
}

export async function database(): Promise<Database> {
  if (!current) throw new Error("No database was set for this test.");
  return current;
}
