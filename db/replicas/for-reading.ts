import { type Database, database } from "../client";

/** The register's database for one public answer that reads much and writes nothing: see `reading` of `OpenDatabase`. */
export async function databaseForReading(): Promise<Database> {
  const db = await database();
  const opened = await globalThis.signbookDatabase;
  return opened?.db === db ? opened.reading() : db;
}
