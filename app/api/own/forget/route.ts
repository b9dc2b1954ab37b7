import { revalidateTag } from "next/cache";
import { tags } from "@/app/_server/tags";

export const dynamic = "force-dynamic";

/**
 * Forgets every kept page; each depends on one of these. Asked by this process only: for anybody else there is
 * nothing here. It must not read the database, as readers wait for its answer.
 */
export function POST(request: Request): Response {
  const secret = globalThis.signbookOwn?.secret;
  if (!secret || request.headers.get("x-signbook-first") !== secret)
    return new Response(null, { status: 404 });
  for (const tag of [tags.register, tags.reference]) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
