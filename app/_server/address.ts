/**
 * The network address a request came from. The server that listens has written it into `x-forwarded-for`
 * anew: the connection's own, or what a trusted proxy says of it.
 */
export function addressOf(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
