import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import { rolesFrom } from "./assignments";
import { assignmentsColumn } from "./record";

/** The person behind a session; null when the account is disabled, gone, or its sessions were ended since. */
export async function actorOf(db: Database, id: string, sessionVersion: number): Promise<Actor | null> {
  const [found] = await db
    .select({ id: accounts.id, name: accounts.name, email: accounts.email, roles: assignmentsColumn })
    .from(accounts)
    .where(
      and(eq(accounts.id, id), eq(accounts.sessionVersion, sessionVersion), isNull(accounts.disabledAt)),
    );
  return found ? { ...found, roles: rolesFrom(found.roles) } : null;
}
