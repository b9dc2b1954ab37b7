import { preferredLanguage } from "./_server/preferred-language";

export const dynamic = "force-dynamic";

/** The register in the reader's language. */
export function GET(request: Request): Response {
  const language = preferredLanguage(request.headers.get("accept-language"));
  return new Response(null, {
    status: 307,
    headers: { location: `/${language}`, vary: "accept-language", "cache-control": "no-cache" },
  });
}
