import { asc, desc } from "drizzle-orm";
import type { Texts } from "../../domain/languages";
import type { Database } from "../client";
import { editions, units } from "../schema/reference";

/** A code that a role can be limited to, and its names. */
export interface Assignable {
  readonly code: string;
  readonly names: Texts;
}

/** What roles can be limited to: editions, newest first, and responsible units. */
export async function assignable(db: Database): Promise<{ editions: Assignable[]; units: Assignable[] }> {
  return {
    editions: await db
      .select({ code: editions.code, names: editions.labels })
      .from(editions)
      .orderBy(desc(editions.year), asc(editions.code)),
    units: await db.select({ code: units.code, names: units.names }).from(units).orderBy(asc(units.code)),
  };
}
