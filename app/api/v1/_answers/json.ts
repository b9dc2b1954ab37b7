/** Anyone may read from anywhere (addresses.md). */
export const openToAll = { "access-control-allow-origin": "*" } as const;

/** An answer of the public read API. */
export const answer = (body: object): Response => Response.json(body, { headers: openToAll });

/** The record now stands at another address, for good. */
export const movedTo = (location: string): Response =>
  new Response(null, { status: 308, headers: { ...openToAll, location } });
