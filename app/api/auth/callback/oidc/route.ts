import { type NextRequest, NextResponse } from "next/server";
import { addressOf } from "@/app/_server/address";
import { askNextAuth } from "@/app/_server/next-auth";
import { ownPath, signInPath } from "@/app/_server/return-to";
import { callbackCookieName } from "@/app/_server/session-cookie";
import { siteAddress } from "@/app/_server/site-address";
import { Language } from "@/domain/languages";
import { type Refusal, Refused } from "@/domain/refused";

/** Where the identity provider sends people back to. What goes wrong is told on the sign-in page. */
export async function GET(request: NextRequest): Promise<Response> {
  try {
    const { location, cookies } = await askNextAuth({
      path: ["callback", "oidc"],
      query: Object.fromEntries(request.nextUrl.searchParams),
      cookies: request.cookies.getAll(),
      address: addressOf(request.headers),
    });
    const page = new URL(location ?? "/api/auth/error", siteAddress());
    if (page.pathname.startsWith("/api/auth/")) return signInAgain(request, "provider-failed");
    const answer = NextResponse.redirect(page, 303);
    for (const cookie of cookies) answer.cookies.set(cookie);
    return answer;
  } catch (no) {
    if (no instanceof Refused) return signInAgain(request, no.reason);
    throw no;
  }
}

function signInAgain(request: NextRequest, refused: Refusal): Response {
  const asked = request.cookies.get(callbackCookieName())?.value ?? "";
  const path = ownPath(asked.replace(siteAddress().origin, ""));
  const language = Language.safeParse(path?.split("/")[1]).data ?? "en";
  const page = new URL(signInPath(language, path), siteAddress());
  page.searchParams.set("refused", refused);
  return NextResponse.redirect(page, 303);
}
