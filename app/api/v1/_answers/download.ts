import type { z } from "zod";
import { siteAddress } from "@/app/_server/site-address";
import { type WalkQuery, walkProjects } from "@/db/list/walk-projects";
import { readRegisterState } from "@/db/register-state";
import { databaseForReading } from "@/db/replicas/for-reading";
import { ProjectQuery } from "@/domain/filters";
import { Language } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { version } from "@/package.json";
import { asked } from "./asked";
import { validated } from "./conditional";
import { openToAll } from "./json";
import { type Pieces, streamed } from "./streamed";

const { cursor: _, ...filters } = ProjectQuery.shape;

/** The query of the list without a page of it; titles sort, and names are told, as the language has them. */
export const downloadParameters = { ...filters, language: Language.default("en") } satisfies z.ZodRawShape;

/** What a file says of itself. */
export interface Download {
  readonly query: WalkQuery;
  /** The address that gives this file. */
  readonly address: string;
  readonly readAt: Date;
}

interface Format {
  /** As the reader's computer names the file. */
  readonly file: string;
  readonly type: string;
  write(projects: AsyncIterable<readonly PublicProject[]>, download: Download): Pieces;
  /** The answer where nothing is found, if a file of nothing will not do. */
  empty?(): Response;
}

/** Answers with a file of every project that the query finds, in the order of the list. */
export function download(request: Request, { file, type, write, empty }: Format): Promise<Response> {
  return asked(request, downloadParameters, async (query) => {
    const { pathname, search } = new URL(request.url);
    const address = new URL(pathname + search, siteAddress()).href;
    const db = await databaseForReading();
    const { mark, changedAt } = await readRegisterState(db);
    const copy = validated(request, { mark: `${version} ${mark} ${address}`, changedAt });
    if (copy.unchanged)
      return new Response(null, { status: 304, headers: { ...openToAll, ...copy.headers } });
    const projects = walkProjects(db, query);
    const first = await projects.next();
    if (first.done && empty) return empty();
    const headers = {
      ...openToAll,
      ...copy.headers,
      "content-type": type,
      "content-disposition": `attachment; filename="${file}"`,
    };
    return streamed(write(from(first, projects), { query, address, readAt: new Date() }), headers);
  });
}

/** What was begun, from its beginning. */
async function* from<Part>(first: IteratorResult<Part, void>, rest: AsyncGenerator<Part, void>) {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
