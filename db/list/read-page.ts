import { orderAsked } from "../../domain/filters";
import type { Database } from "../client";
import { countFound, exactUpTo } from "./count-found";
import { frequentShare } from "./frequent-grams";
import { readFrequent } from "./frequent-page";
import { readKept } from "./kept-page";
import { readOrdered } from "./ordered-page";
import type { PageAsked, PageRead } from "./page-asked";
import { isOneWord, readRanked } from "./ranked-rows";

/** The rows of a page, one more than it has where there are more. */
export async function readPage(db: Database, asked: PageAsked): Promise<PageRead> {
  const { query, scope, sources, cursor, wanted } = asked;
  const [published, ...others] = sources;
  const sort = cursor?.sort ?? orderAsked(query);
  if (!published || others.length > 0 || sort !== "rank")
    return (await readKept(db, asked)) ?? readOrdered(db, asked, await countFound(db, query, scope, sources));
  const share = cursor === null ? await frequentShare(db, query.q) : null;
  const frequent = share === null ? null : await readFrequent(db, asked, share);
  if (frequent) return frequent;
  const ranking = { q: query.q ?? "", cursor, wanted, isOneWord: isOneWord(query) };
  const { read, total } = await readRanked(db, published, ranking);
  if (total > 0 && (total <= exactUpTo || cursor !== null)) return { read, total, sort };
  // Of a page without rows nobody knows yet how many there are before it.
  return readOrdered(db, asked, total > 0 ? total : await countFound(db, query, scope, sources));
}
