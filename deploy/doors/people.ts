import { createAccount } from "../../db/accounts/create-account";
import type { Database } from "../../db/client";
import type { Actor } from "../../domain/actor";
import { Person } from "../testing/person";

/** Those who come to every door. */
export const people = {
  public: {},
  official: { official: "all" },
  officer: { "follow-up-officer": "all" },
  stranger: { organizer: ["CF-2022"] },
  organizer: { organizer: ["SCE-2019"] },
  administrator: { administrator: "all" },
} as const satisfies Record<string, Actor["roles"]>;
export type Who = keyof typeof people;
export const everybody = Object.keys(people) as Who[];

/** Makes their accounts; the public has none. */
export async function makePeople(db: Database, password: string): Promise<void> {
  for (const [name, roles] of Object.entries(people))
    if (name !== "public")
      await createAccount(db, { email: `${name}@example.net`, name, roles, password }, null);
}

/** Each of them, signed in. */
export async function signedIn(url: string, password: string): Promise<Record<Who, Person>> {
  const signIn = async (who: Who) => {
    const person = new Person(url);
    if (who === "public") return person;
    const typed = { email: `${who}@example.net`, password };
    const { status } = await person.send("/en/sign-in", 'name="password"', typed);
    if (status !== 303) throw new Error(`${who} could not sign in: ${status}.`);
    return person;
  };
  const all: [Who, Person][] = [];
  for (const who of everybody) all.push([who, await signIn(who)]);
  return Object.fromEntries(all) as Record<Who, Person>;
}
