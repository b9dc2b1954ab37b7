import { sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";
import { accounts } from "../schema/accounts";
import { type Assignment, rolesFrom } from "./assignments";
import { assignmentsColumn } from "./record";

/** The person behind a session; null when the account is disabled, gone, or its sessions were ended since. */
export async function actorOf(db: Database, id: string, sessionVersion: number): Promise<Actor | null> {
  const [found] = await rows<Omit<Actor, "roles"> & { roles: Assignment[] }>(
    db,
    plannedOnce(sql`select id, name, email, ${assignmentsColumn} as roles from ${accounts}
      where id = ${id} and session_version = ${sessionVersion} and disabled_at is null`),
  );
  return found ? { ...found, roles: rolesFrom(found.roles) } : null;
}
