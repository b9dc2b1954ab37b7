import { z } from "zod";
import { cached } from "@/app/_server/cached";
import { tags } from "@/app/_server/tags";
import { asked } from "@/app/api/v1/_answers/asked";
import { notFound } from "@/app/api/v1/_answers/problem";
import { databaseForReading } from "@/db/replicas/for-reading";
import { readPart, readParts } from "./parts";
import { toIndex, toUrls } from "./site-map";

export const dynamic = "force-dynamic";

/** The parts are found by going through all projects: once a minute at most. */
const keptParts = cached("sitemap", () => [tags.register], readParts);

const part = z
  .string()
  .regex(/^(pages|projects-[A-Z0-9-]{1,40}|organizations-(all|[0-9a-f]{1,2}))$/)
  .nullable()
  .default(null);

/** Every public page for search engines: the parts, or the pages of one. */
export function GET(request: Request) {
  return asked(request, { part }, async ({ part: name }) => {
    const headers = { "content-type": "application/xml; charset=utf-8" };
    if (name === null) return new Response(toIndex(await keptParts()), { headers });
    const pages = await readPart(await databaseForReading(), name);
    return pages.length > 0 ? new Response(toUrls(pages), { headers }) : notFound("part");
  });
}
