import { and, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import { type Assignment, rolesFrom } from "./assignments";

/** The person behind a session; null when the account is disabled, gone, or its sessions were ended since. */
export async function actorOf(db: Database, id: string, sessionVersion: number): Promise<Actor | null> {
  const [found] = await db
    .select({
      id: accounts.id,
      name: accounts.name,
      email: accounts.email,
      roles: sql<Assignment[]>`coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'scopes',
        coalesce((select jsonb_agg(s.scope order by s.scope) from account_scopes s
          where s.account = r.account and s.role = r.role), '[]')))
        from account_roles r where r.account = ${accounts.id}), '[]')`,
    })
    .from(accounts)
    .where(
      and(eq(accounts.id, id), eq(accounts.sessionVersion, sessionVersion), isNull(accounts.disabledAt)),
    );
  return found ? { ...found, roles: rolesFrom(found.roles) } : null;
}
