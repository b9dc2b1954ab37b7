import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "../client";
import { rows } from "../query";

/** The file that a register outside holds. */
const Carried = z.object({ register: z.guid(), sequence: z.int().positive(), sha256: z.string() });
export type Carried = z.infer<typeof Carried>;

/** What this register brought in last; null before the first file. */
export async function lastCarriedIn(db: Database): Promise<Carried | null> {
  const [last] = await rows<{ document: unknown }>(
    db,
    sql`select document from revisions where subject = 'setting' and record = 'carried-in' order by version desc limit 1`,
  );
  return last ? Carried.parse(last.document) : null;
}

/** Which register this is, and the number of its next file: no two files share one, though a number may be left out. */
export async function nextToCarryOut(db: Database): Promise<Pick<Carried, "register" | "sequence">> {
  const [next] = await rows<{ value: unknown }>(
    db,
    sql`insert into settings (name, value)
      values ('carried-out', jsonb_build_object('register', gen_random_uuid(), 'sequence', 1))
      on conflict (name) do update set value = settings.value
        || jsonb_build_object('sequence', (settings.value ->> 'sequence')::int + 1)
      returning value`,
  );
  return Carried.omit({ sha256: true }).parse(next?.value);
}

/** Whether the register has what no public copy holds: drafts, or people. */
export async function holdsMoreThanPublished(db: Database): Promise<boolean> {
  const [found] = await rows<{ more: boolean }>(
    db,
    sql`select exists (select from drafts) or exists (select from projects where reference is null)
      or exists (select from accounts where email not like 'carrier-%@invalid') as more`,
  );
  return found?.more ?? true;
}
