import type { NextRequest } from "next/server";
import { addressOf } from "@/app/_server/address";
import { askNextAuth, type Outcome } from "@/app/_server/next-auth";
import { ownPath, signInPath } from "@/app/_server/return-to";
import { callbackCookieName } from "@/app/_server/session-cookie";
import { siteAddress } from "@/app/_server/site-address";
import { Language } from "@/domain/languages";
import { Refused } from "@/domain/refused";

/** Where the identity provider sends people back to. What goes wrong is told on the sign-in page. */
export async function GET(request: NextRequest): Promise<Response> {
  const outcome: Outcome = {};
  const answer = await askNextAuth(request, ["callback", "oidc"], addressOf(request.headers), outcome);
  if (outcome.fault !== undefined && !(outcome.fault instanceof Refused)) throw outcome.fault;
  const location = answer.headers.get("location") ?? "";
  const failed = new URL(location, siteAddress()).pathname.startsWith("/api/auth/");
  if (failed)
    answer.headers.set("location", signInAgain(request, outcome.fault?.reason ?? "provider-failed"));
  return answer;
}

function signInAgain(request: NextRequest, refused: string): string {
  const asked = request.cookies.get(callbackCookieName())?.value ?? "";
  const path = ownPath(asked.replace(siteAddress().origin, ""));
  const language = Language.safeParse(path?.split("/")[1]).data ?? "en";
  const page = new URL(signInPath(language, path), siteAddress());
  page.searchParams.set("refused", refused);
  return page.href;
}
