import { randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { z } from "zod";
import { Refused } from "@/domain/refused";
import { addressOf } from "./address";
import { askNextAuth } from "./next-auth";
import { deviceCookieName, deviceSeconds, servedSecurely } from "./session-cookie";
import { siteAddress } from "./site-address";

/** Where an attempt to sign in comes from. A browser that nobody signed in with gets a mark, which it keeps if it succeeds. */
interface Visitor {
  readonly address: string;
  readonly device: string;
}

export async function visitor(): Promise<Visitor> {
  const kept = z.uuid().safeParse((await cookies()).get(deviceCookieName())?.value);
  return { address: addressOf(await headers()), device: kept.data ?? randomUUID() };
}

/** Signs in with a password, and remembers the browser. Throws what `checkPassword` throws. */
export async function signInWithPassword(typed: {
  email: string;
  password: string;
  newPassword?: string | undefined;
}): Promise<void> {
  const from = await visitor();
  await post(["callback", "credentials"], { ...typed, newPassword: typed.newPassword ?? "" }, from);
  const security = { httpOnly: true, sameSite: "lax", secure: servedSecurely(), path: "/" } as const;
  const mark = { name: deviceCookieName(), value: from.device, maxAge: deviceSeconds };
  (await cookies()).set({ ...mark, ...security });
}

/** Begins a sign-in at the identity provider, and gives the provider's address to go to. Throws Refused: provider-failed. */
export async function startAtProvider(returnTo: string): Promise<string> {
  const location = (await post(["signin", "oidc"], { callbackUrl: returnTo })) ?? "/";
  if (new URL(location, siteAddress()).origin === siteAddress().origin) throw new Refused("provider-failed");
  return location;
}

/** Ends the session of this browser. */
export async function endSession(): Promise<void> {
  await post(["signout"], {});
}

/** Does what next-auth's own form would: fetches its token, then posts the fields with it. */
async function post(
  path: string[],
  fields: Record<string, string>,
  from?: Visitor,
): Promise<string | undefined> {
  const known = from ?? (await visitor());
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse((await ask(["csrf"], known)).body);
  return (await ask(path, known, { ...fields, csrfToken })).location;
}

/** Asks with the cookies of the present request, and hands on those that are to be set. */
async function ask(path: string[], from: Visitor, form?: Record<string, string>) {
  const jar = await cookies();
  const answer = await askNextAuth({ path, cookies: jar.getAll(), ...from, ...(form && { form }) });
  for (const cookie of answer.cookies) jar.set(cookie);
  return answer;
}
