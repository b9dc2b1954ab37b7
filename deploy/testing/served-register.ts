import { randomUUID } from "node:crypto";
import { makeSampleAccounts } from "../../db/accounts/sample-accounts";
import { type OpenDatabase, open } from "../../db/client";
import { makeRegister, type TestRegister } from "../../db/projects/testing/register";
import { startPostgres } from "../../db/testing/postgres-server";
import { type Instance, startInstance } from "./instance";
import { Person } from "./person";

/** The build, serving a register of its own with the accounts of the sample. */
export interface ServedRegister {
  readonly app: Instance;
  readonly opened: OpenDatabase;
  readonly people: TestRegister;
  /** Of every account. */
  readonly password: string;
  close(): Promise<void>;
}

/** `log`: an open file for what it says. */
export async function serveRegister(
  settings: Readonly<Record<string, string>> = { LOG_LEVEL: "silent" },
  log?: number,
): Promise<ServedRegister> {
  const postgres = await startPostgres();
  const opened = await open({ url: postgres.url, pool: 2 });
  await opened.migrate();
  const people = await makeRegister(opened.db);
  const password = randomUUID();
  await makeSampleAccounts(opened.db, password);
  const own = { DATABASE_URL: postgres.url, DATABASE_POOL: "4", NEXTAUTH_SECRET: randomUUID() };
  const app = await startInstance({ ...own, ...settings }, undefined, log);
  const close = async () => {
    await app.stop();
    await opened.close();
    await postgres.stop();
  };
  return { app, opened, people, password, close };
}

/** Somebody with a browser, signed in with one of these accounts: `organizer`, `reviewer`… */
export async function signedInAs(account: string, { app, password }: ServedRegister): Promise<Person> {
  const person = new Person(app.url);
  const typed = { email: `${account}@example.org`, password };
  const { status } = await person.send("/en/sign-in", 'name="password"', typed);
  if (status !== 303) throw new Error(`${account} could not sign in: ${status}.`);
  return person;
}
