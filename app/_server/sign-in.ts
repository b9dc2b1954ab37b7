import { cookies, headers } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import { z } from "zod";
import { Refused } from "@/domain/refused";
import { addressOf } from "./address";
import { askNextAuth, type Outcome } from "./next-auth";
import { siteAddress } from "./site-address";

/** Signs in with a password. Throws what `checkPassword` throws. */
export async function signInWithPassword(typed: {
  email: string;
  password: string;
  newPassword?: string | undefined;
}) {
  await post(["callback", "credentials"], { ...typed, newPassword: typed.newPassword ?? "" });
}

/** Begins a sign-in at the identity provider, and gives the provider's address to go to. Throws Refused: provider-failed. */
export async function startAtProvider(returnTo: string): Promise<string> {
  const location = await post(["signin", "oidc"], { callbackUrl: returnTo });
  if (new URL(location, siteAddress()).origin === siteAddress().origin) throw new Refused("provider-failed");
  return location;
}

export async function endSession(): Promise<void> {
  await post(["signout"], {});
}

/** Does what next-auth's own form would: fetches its token, posts the fields, and hands its cookies on. */
async function post(path: string[], fields: Record<string, string>): Promise<string> {
  const asked = await ask(["csrf"]);
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await asked.json());
  const body = new URLSearchParams({ ...fields, csrfToken });
  const answer = await ask(path, { method: "POST", body });
  return answer.headers.get("location") ?? "/";
}

async function ask(path: string[], form?: { method: "POST"; body: URLSearchParams }): Promise<Response> {
  const outcome: Outcome = {};
  const request = new NextRequest(new URL(`/api/auth/${path.join("/")}`, siteAddress()), form);
  const answer = await askNextAuth(request, path, addressOf(await headers()), outcome);
  if (outcome.fault !== undefined) throw outcome.fault;
  const jar = await cookies();
  for (const cookie of new NextResponse(null, { headers: answer.headers }).cookies.getAll()) jar.set(cookie);
  return answer;
}
