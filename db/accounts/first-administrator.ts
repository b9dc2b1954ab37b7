import { createHash, timingSafeEqual } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { accountRoles } from "../schema/accounts";
import { settings } from "../schema/reference";
import { createAccount } from "./create-account";
import { randomPassword } from "./passwords";

const name = "first-administrator";
const digest = (code: string) => createHash("sha256").update(code.trim()).digest();
const Kept = z.object({ sha256: z.base64() });

/** Whether nobody was ever made an administrator; the sample's authors have accounts, but no role. */
export async function hasNoAdministrator(db: Database): Promise<boolean> {
  const found = await db
    .select({ account: accountRoles.account })
    .from(accountRoles)
    .where(eq(accountRoles.role, "administrator"))
    .limit(1);
  return found.length === 0;
}

/** A new one-time code to make the first administrator with, in place of any before; null once there is one. */
export async function offerFirstAdministrator(db: Database): Promise<string | null> {
  if (!(await hasNoAdministrator(db))) return null;
  const code = randomPassword();
  const value = { sha256: digest(code).toString("base64") };
  await db
    .insert(settings)
    .values({ name, value })
    .onConflictDoUpdate({ target: settings.name, set: { value } });
  return code;
}

/** Makes the first administrator's account. Throws Refused: wrong-code, also when the code was used before. */
export function makeFirstAdministrator(
  db: Database,
  made: { code: string; email: string; name: string; password: string },
): Promise<{ id: string }> {
  return db.transaction(async (tx) => {
    const [kept] = await tx.delete(settings).where(eq(settings.name, name)).returning();
    if (!kept || !(await hasNoAdministrator(tx))) throw new Refused("wrong-code");
    const expected = Buffer.from(Kept.parse(kept.value).sha256, "base64");
    if (!timingSafeEqual(expected, digest(made.code))) throw new Refused("wrong-code");
    const { email, name: called, password } = made;
    return createAccount(tx, { email, name: called, password, roles: { administrator: "all" } }, null);
  });
}
