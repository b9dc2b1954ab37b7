import { type SQL, sql } from "drizzle-orm";
import { arrayOf } from "../../list/where";
import type { SentPart } from "./held-parts";

/** A project never published, at its latest draft. */
export interface HeldDraft {
  readonly state: string;
  /** Codes by which people may read it. */
  readonly editions: readonly string[];
  readonly units: readonly string[];
  /** What it would count as: see `readMove`. */
  readonly move: string;
}

/** Some of the drafts as this process read them, by the digest of their marks. */
export interface HeldBucket {
  readonly digest: string;
  readonly drafts: readonly HeldDraft[];
}

export type HeldDrafts = ReadonlyMap<string, HeldBucket>;

/** Of more drafts than this none is held: a question put to the database is quicker than reading them. */
const draftsAtMost = 20_000;

let held: HeldDrafts = new Map();

/**
 * The drafts that were read before. Only the marks say whether they are still what the database holds, in this or any
 * other database.
 */
export const heldDrafts = (): HeldDrafts => held;

/** Every bucket of drafts, by its marks; its lines only where these are not known. Without digest: there are too many. */
export function sentDrafts(known: HeldDrafts): SQL {
  const digests = [...known].map(([bucket, { digest }]) => `${bucket} ${digest}`);
  const lines = sql`(select string_agg(d.said, chr(10)) from figure_drafts d where d.bucket = b.bucket)`;
  return sql`select 'draft', b.bucket::text, case when b.bucket || ' ' || b.digest = any(${arrayOf(digests, "text")})
      or b.number > ${draftsAtMost} then null else ${lines} end,
      case when b.number > ${draftsAtMost} then '' else b.digest end, ''
    from (select bucket, bit_xor(mark)::text as digest, sum(count(*)) over () as number
      from figure_drafts group by bucket) b`;
}

/** The drafts as they now are, remembered for the next who asks; null where there are too many. */
export function holdDrafts(known: HeldDrafts, sent: readonly SentPart[]): HeldDrafts | null {
  if (sent.some(({ digest }) => digest === "")) return null;
  const isKnown = ({ part, digest }: SentPart) => known.get(part)?.digest === digest;
  if (sent.length === known.size && sent.every(isKnown)) return known;
  held = new Map(sent.map((bucket) => [bucket.part, bucketOf(known, bucket)]));
  return held;
}

function bucketOf(known: HeldDrafts, { part, digest, text }: SentPart): HeldBucket {
  if (text !== null) return { digest, drafts: text.split("\n").map(readDraft) };
  const before = known.get(part);
  if (before?.digest === digest) return before;
  throw new Error(`The drafts of bucket ${part} were not sent.`);
}

function readDraft(line: string): HeldDraft {
  const [state = "", editions = "[]", units = "[]", move = ""] = line.split("\t");
  return { state, editions: JSON.parse(editions), units: JSON.parse(units), move };
}
