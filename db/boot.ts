import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { amendEnv, type Env, env } from "../env";
import { hasNoAdministrator, offerFirstAdministrator } from "./accounts/first-administrator";
import { randomPassword } from "./accounts/passwords";
import { makeSampleAccounts, sampleAccountsWith } from "./accounts/sample-accounts";
import { holdsMoreThanPublished } from "./carried/carry-state";
import { type OpenDatabase, openDatabase } from "./client";
import { beginSearched } from "./projects/renew-search";
import { loadSample } from "./sample/load";

/** How to sign in to a register that has just started: what the terminal tells. */
export interface Booted {
  /** Of the sample, with their common password. */
  readonly accounts?: readonly string[];
  readonly password?: string;
  /** Makes the first administrator, once. */
  readonly code?: string;
}

declare global {
  /** One per process: the framework loads this module several times. */
  var signbookBoot: Promise<Booted> | undefined;
}

/** Readies the register of this process's settings, once. */
export function boot(): Promise<Booted> {
  globalThis.signbookBoot ??= openDatabase().then((opened) => readyRegister(opened, env()));
  return globalThis.signbookBoot;
}

/** Gives an open register what it needs before its first request: schema, secret, and what a first start makes. */
export async function readyRegister(opened: OpenDatabase, settings: Env): Promise<Booted> {
  if (settings.SIGNBOOK_PUBLIC_ONLY) return readyForReaders(opened);
  if (opened.kind === "postgres" && !settings.NEXTAUTH_SECRET) {
    throw new Error(
      "NEXTAUTH_SECRET is not set. With DATABASE_URL it must be: 32 random characters, the same in every instance.",
    );
  }
  await opened.migrate();
  await beginSearched(opened.db);
  if (opened.kind === "postgres") return firstAdministrator(opened);
  if (!settings.NEXTAUTH_SECRET) amendEnv({ NEXTAUTH_SECRET: await keptSecret(settings.SIGNBOOK_DATA) });
  return settings.SIGNBOOK_SAMPLE === "none" ? firstAdministrator(opened) : withSample(opened, settings);
}

/** A copy for readers: it needs its schema, and must never have been anything else. */
async function readyForReaders({ db, migrate }: OpenDatabase): Promise<Booted> {
  await migrate();
  await beginSearched(db);
  if (await holdsMoreThanPublished(db))
    throw new Error(
      "SIGNBOOK_PUBLIC_ONLY is set, and this register holds drafts or accounts. A copy for readers begins empty, and is fed with npm run publish:import.",
    );
  // Nobody signs in: a secret that nobody knows.
  amendEnv({ NEXTAUTH_SECRET: randomBytes(32).toString("base64url") });
  return {};
}

async function firstAdministrator({ db }: OpenDatabase): Promise<Booted> {
  const code = await offerFirstAdministrator(db);
  return code === null ? {} : { code };
}

/** A start that was cut short is made good by the next: the accounts, which come last, say that all is there. */
async function withSample({ db }: OpenDatabase, settings: Env): Promise<Booted> {
  const password =
    settings.SIGNBOOK_SAMPLE_PASSWORD ??
    (await keptInFolder(settings.SIGNBOOK_DATA, "sample-password", randomPassword));
  if (await hasNoAdministrator(db)) {
    await loadSample(db);
    await makeSampleAccounts(db, password);
  }
  return { accounts: await sampleAccountsWith(db, password), password };
}

const keptSecret = (folder: string) =>
  keptInFolder(folder, "nextauth-secret", () => randomBytes(32).toString("base64url"));

/** What stands in a file that only this user may read, made where it is missing. The folder is locked meanwhile. */
async function keptInFolder(folder: string, name: string, make: () => string): Promise<string> {
  const path = join(/* turbopackIgnore: true */ folder, name);
  const kept = await readFile(path, "utf8").catch(() => "");
  if (kept.trim() !== "") return kept.trim();
  const made = make();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path, `${made}\n`, { mode: 0o600 });
  return made;
}
