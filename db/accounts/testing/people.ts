import { randomUUID } from "node:crypto";
import type { Actor } from "../../../domain/actor";
import type { Database } from "../../client";
import { actorOf } from "../actor-of";
import { createAccount } from "../create-account";

export const password = "ready steady sign";

/** A new account with a password, as the actor it is when signed in. */
export async function person(
  db: Database,
  roles: Actor["roles"],
  email = `${randomUUID()}@example.org`,
): Promise<Actor> {
  const { id } = await createAccount(db, { email, name: "Mei Lin", roles, password }, null);
  const actor = await actorOf(db, id, 1);
  if (!actor) throw new Error("The account that was just made is not there.");
  return actor;
}
