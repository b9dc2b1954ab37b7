import { createHash } from "node:crypto";

/** What tells a copy of an answer from a newer one. */
interface Validators {
  /** Any text that is another one whenever the answer is. */
  readonly mark: string;
  /** When anything last changed. */
  readonly changedAt: Date | null;
}

/**
 * A change is written with the time at which it began and seen when it is done: an instant younger than this is not
 * told, because a change of the same second may still come. Milliseconds.
 */
const settlesIn = 60_000;

/** The headers by which a copy is told from what is new, and the answer to a request whose copy still holds. */
export function validated(request: Request, { mark, changedAt }: Validators, now = Date.now()) {
  const etag = `W/"${createHash("sha256").update(mark).digest("base64url").slice(0, 27)}"`;
  const settled = changedAt !== null && changedAt.getTime() < now - settlesIn ? changedAt : null;
  const headers = {
    "cache-control": "no-cache",
    etag,
    ...(settled && { "last-modified": settled.toUTCString() }),
  };
  return { headers, unchanged: isHeld(request, etag, settled) };
}

/** `If-Modified-Since` counts only where no tag is named (RFC 9110, 13.2.2). */
function isHeld({ headers }: Request, etag: string, changed: Date | null): boolean {
  const held = headers.get("if-none-match");
  if (held !== null) return held.trim() === "*" || tagsIn(held).includes(etag.slice(2));
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return changed !== null && Math.floor(changed.getTime() / 1000) * 1000 <= since;
}

const tagsIn = (list: string): string[] => list.match(/"[^"]*"/g) ?? [];
