import { asc, isNull } from "drizzle-orm";
import { mayWrite } from "../../domain/roles";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import { rolesFrom } from "./assignments";
import { assignmentsColumn } from "./record";

/** Everybody who may write a record of these editions, by name: those to whom a comment on it may be addressed. */
export async function deskPeople(
  db: Database,
  editions: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[]> {
  const found = await db
    .select({ id: accounts.id, name: accounts.name, email: accounts.email, roles: assignmentsColumn })
    .from(accounts)
    .where(isNull(accounts.disabledAt))
    .orderBy(asc(accounts.name), asc(accounts.id));
  return found
    .filter(({ roles, ...person }) => mayWrite({ ...person, roles: rolesFrom(roles) }, editions))
    .map(({ id, name }) => ({ id, name }));
}
