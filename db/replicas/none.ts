import type { Database } from "../client";

/** A database without replicas: everything is read where it is written. */
export const readFromItself = (db: Database) => ({ db, reading: () => db, changed: () => {} });
