import { decode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "@/env";

/** How long one sign-in lasts, in seconds. */
export const sessionSeconds = 12 * 60 * 60;

/** What a session carries: whose it is, and which version of the account's sessions it belongs to. */
export const Session = z.object({ sub: z.uuid(), version: z.int() });
export type Session = z.infer<typeof Session>;

/** Whether browsers reach this register over https, so that its cookies may never travel without. */
export function servedSecurely(): boolean {
  return env().NEXTAUTH_URL?.startsWith("https://") ?? false;
}

const secured = (name: string) => `${servedSecurely() ? "__Secure-" : ""}${name}`;
const named = (name: string) => secured(`next-auth.${name}`);

export const sessionCookieName = () => named("session-token");

/** Holds the page asked for while somebody is at the identity provider. */
export const callbackCookieName = () => named("callback-url");

/** Says of a browser that somebody signed in with it before: see db/accounts/attempts.ts. */
export const deviceCookieName = () => secured("signbook.device");

/** How long it says so, in seconds. */
export const deviceSeconds = 90 * 24 * 60 * 60;

/** Seals sessions. Throws where the settings have none. */
export function sessionSecret(): string {
  const secret = env().NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: sessions cannot be sealed without it.");
  return secret;
}

/** The session that a cookie holds; null when it is unreadable, forged or over. */
export async function openSession(cookie: string | undefined): Promise<Session | null> {
  if (!cookie) return null;
  const sealed = await decode({ token: cookie, secret: sessionSecret() }).catch(() => null);
  return Session.safeParse(sealed).data ?? null;
}
