import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import { sampleId } from "./sample-id";

const organizer = (name: string, email: string): Actor => ({
  id: sampleId("account", email),
  name,
  email,
  roles: { organizer: "all" },
});

/** Who wrote the sample's records, and the second person who published them. Nobody signs in as either. */
export const compiler = organizer("Sample, compiled", "sample-compiler@example.org");
export const reviewer = organizer("Sample, reviewed", "sample-reviewer@example.org");

/** Keeps both as disabled accounts without password and role: records need somebody who made them. */
export async function keepAuthors(tx: Database): Promise<void> {
  const disabledAt = new Date();
  const authors = [compiler, reviewer].map(({ id, name, email }) => ({ id, name, email, disabledAt }));
  await tx.insert(accounts).values(authors).onConflictDoNothing();
}
