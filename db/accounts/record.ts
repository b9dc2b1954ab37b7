import { asc, eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import { type Assignment, rolesFrom } from "./assignments";

/** An account as administrators see it; its password's hash is never part of it. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: Actor["roles"];
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
  readonly hasPassword: boolean;
  /** Until when its one-time password may be used; null once its owner chose a password. */
  readonly oneTimePasswordUntil: Date | null;
  readonly hasIdentity: boolean;
}

/** The roles of the account in the surrounding query, as JSON. */
export const assignmentsColumn = sql<Assignment[]>`coalesce((
  select jsonb_agg(jsonb_build_object('role', r.role, 'scopes', coalesce((
    select jsonb_agg(s.scope order by s.scope) from account_scopes s
    where s.account = r.account and s.role = r.role), '[]')) order by r.role)
  from account_roles r where r.account = ${accounts.id}), '[]')`;

/** All accounts, by e-mail address. */
export function listAccounts(db: Database): Promise<Account[]> {
  return read(db, sql`true`);
}

export async function readAccount(db: Database, id: string): Promise<Account | null> {
  const [found] = await read(db, eq(accounts.id, id));
  return found ?? null;
}

async function read(db: Database, condition: SQL): Promise<Account[]> {
  const found = await db
    .select({
      id: accounts.id,
      email: accounts.email,
      name: accounts.name,
      roles: assignmentsColumn,
      disabledAt: accounts.disabledAt,
      createdAt: accounts.createdAt,
      hasPassword: sql<boolean>`${accounts.passwordHash} is not null`,
      oneTimePasswordUntil: accounts.oneTimePasswordUntil,
      hasIdentity: sql<boolean>`exists (select from account_identities i where i.account = ${accounts.id})`,
    })
    .from(accounts)
    .where(condition)
    .orderBy(asc(accounts.email));
  return found.map((account) => ({ ...account, roles: rolesFrom(account.roles) }));
}
