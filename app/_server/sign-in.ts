import { cookies, headers } from "next/headers";
import { z } from "zod";
import { Refused } from "@/domain/refused";
import { addressOf } from "./address";
import { askNextAuth } from "./next-auth";
import { siteAddress } from "./site-address";

/** Signs in with a password. Throws what `checkPassword` throws. */
export async function signInWithPassword(typed: {
  email: string;
  password: string;
  newPassword?: string | undefined;
}): Promise<void> {
  await post(["callback", "credentials"], { ...typed, newPassword: typed.newPassword ?? "" });
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
async function post(path: string[], fields: Record<string, string>): Promise<string | undefined> {
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse((await ask(["csrf"])).body);
  return (await ask(path, { ...fields, csrfToken })).location;
}

/** Asks with the cookies of the present request, and hands on those that are to be set. */
async function ask(path: string[], form?: Record<string, string>) {
  const jar = await cookies();
  const address = addressOf(await headers());
  const answer = await askNextAuth({ path, cookies: jar.getAll(), address, ...(form && { form }) });
  for (const cookie of answer.cookies) jar.set(cookie);
  return answer;
}
