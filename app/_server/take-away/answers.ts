import { asked as askedPublicly } from "@/app/api/v1/_answers/asked";
import { notFound } from "@/app/api/v1/_answers/problem";
import { DashboardFilter, DashboardView } from "@/domain/dashboard-query";
import { Language } from "@/domain/languages";
import { maySeeDashboard } from "@/domain/roles";
import { readParameters } from "../query-string";
import { signInPath } from "../return-to";
import { currentActor } from "../session";
import type { AskedFile } from "./files";
import { PublicFigures } from "./view";

type Asked = { readonly params: Promise<{ locale: string }> };
type Answering = (asked: AskedFile) => Promise<Response>;

/**
 * Answers with a file of what the dashboard is asked, for those who may see it: strangers are sent to sign in and back,
 * others refused. A parameter that is not understood is left out, as on the page, and the file says what was asked.
 */
export async function forOfficials(
  request: Request,
  { params }: Asked,
  answer: Answering,
): Promise<Response> {
  const language = Language.safeParse((await params).locale);
  if (!language.success) return notFound("language");
  const { pathname, search, searchParams } = new URL(request.url);
  const actor = await currentActor();
  if (!actor) {
    const location = signInPath(language.data, pathname + search);
    return new Response(null, { status: 307, headers: { location, "cache-control": "private, no-store" } });
  }
  if (!maySeeDashboard(actor))
    return Response.json(
      { title: "role-needed", status: 403 },
      { status: 403, headers: { "cache-control": "no-store" } },
    );
  const { read } = readParameters(DashboardView.shape, searchParams);
  return answer({ language: language.data, query: read, reader: actor });
}

/** The same of what is published, for anyone; what is not understood is named (addresses.md). */
export async function forAll(request: Request, { params }: Asked, answer: Answering): Promise<Response> {
  const language = Language.safeParse((await params).locale);
  if (!language.success) return notFound("language");
  return askedPublicly(request, PublicFigures.shape, async (read) => {
    const file = await answer({ language: language.data, query: DashboardFilter.parse(read), reader: null });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const headers = new Headers(file.headers);
    headers.set("cache-control", "no-cache");
    headers.set(
      "etag",
      `"${Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("base64url")}"`,
    );
    return new Response(bytes, { status: file.status, headers });
  });
}
