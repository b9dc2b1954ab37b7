import { land } from "@/app/_server/drawing/land";
import { database } from "@/db/client";
import { storedName } from "@/db/files/file-store";
import { fileStore } from "@/db/files/store";
import { readOriginMap } from "@/db/settings";
import { plainEdges } from "@/domain/map/base-map";

export const dynamic = "force-dynamic";

const headers = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
  "cache-control": "public, no-cache",
} as const;

/** What maps of origins are drawn over: the plain outline of the land, or the approved map in its place. */
export async function GET(request: Request): Promise<Response> {
  const { approved } = await readOriginMap(await database());
  const etag = `"${approved?.sha256 ?? "outline"}"`;
  if (request.headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers: { ...headers, etag } });
  if (!approved)
    return new Response(outline(), { headers: { ...headers, etag, "content-type": "image/svg+xml" } });
  const content = await fileStore().get(storedName(approved));
  if (!content) throw new Error("The picture of the approved map is not in the store.");
  return new Response(content, { headers: { ...headers, etag, "content-type": approved.mediaType } });
}

/** In light and in dark, as the reader's browser wants it: a picture in a page knows nothing of the page's colours. */
function outline(): string {
  const { west, east, south, north } = plainEdges;
  const box = [(west + 180) * 10, (90 - north) * 10, (east - west) * 10, (north - south) * 10].join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="none"><style>path{fill:#ece5d8;stroke:#c9c0af;stroke-width:4}@media (prefers-color-scheme:dark){path{fill:#2e2a21;stroke:#4b4538}}</style><path d="${land}"/></svg>`;
}
