import { cookies } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import { actorOf } from "@/db/accounts/actor-of";
import { database } from "@/db/client";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { env } from "@/env";
import { signInPath } from "./return-to";
import { openSession, sessionCookieName } from "./session-cookie";

/**
 * Who is signed in, asked of the database each time: a disabled account, or one whose sessions were ended,
 * is nobody at once; a copy for readers knows nobody. Only for pages that are rendered for each request.
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  if (env().SIGNBOOK_PUBLIC_ONLY) return null;
  const session = await openSession((await cookies()).get(sessionCookieName())?.value);
  return session && actorOf(await database(), session.sub, session.version);
});

/** Who is signed in, for a page: strangers are sent to sign in and back, wrong roles are told so (403). */
export async function requireActor(
  language: Language,
  returnTo: string,
  allowed: (actor: Actor) => boolean,
): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(signInPath(language, returnTo));
  if (!allowed(actor)) forbidden();
  return actor;
}
