import { and, inArray, isNull } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import { createAccount } from "./create-account";
import { passwordFits } from "./passwords";

const people: { email: string; name: string; roles: Actor["roles"] }[] = [
  { email: "organizer@example.org", name: "Sample organizer", roles: { organizer: "all" } },
  { email: "reviewer@example.org", name: "Sample reviewer", roles: { organizer: "all" } },
  { email: "officer@example.org", name: "Sample follow-up officer", roles: { "follow-up-officer": "all" } },
  { email: "official@example.org", name: "Sample official", roles: { official: "all" } },
  { email: "admin@example.org", name: "Sample administrator", roles: { administrator: "all" } },
];

/** Makes the five accounts with which a newcomer tries the sample register, all with one password. */
export async function makeSampleAccounts(db: Database, password: string): Promise<void> {
  await db.transaction(async (tx) => {
    for (const person of people) await createAccount(tx, { ...person, password, sample: true }, null);
  });
}

/** Those of the five that can sign in with this password: people may have changed theirs. */
export async function sampleAccountsWith(db: Database, password: string): Promise<string[]> {
  const emails = people.map(({ email }) => email);
  const found = await db
    .select({ email: accounts.email, passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(and(inArray(accounts.email, emails), isNull(accounts.disabledAt)));
  const fits = await Promise.all(
    found.map(async ({ email, passwordHash }) => (await passwordFits(passwordHash, password)) && email),
  );
  return emails.filter((email) => fits.includes(email));
}
