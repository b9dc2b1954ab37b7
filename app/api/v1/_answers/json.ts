/** Anyone may read from anywhere (addresses.md). */
export const openToAll = { "access-control-allow-origin": "*" } as const;

/** What was asked for, before it is known whether it is new to whoever asks. */
export interface Found {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The register's last change, where it was read with the rest. */
  readonly changedAt?: Date | undefined;
}

export const textAnswer = (text: string, mediaType: string): Found => ({
  text,
  headers: { ...openToAll, "content-type": mediaType },
});

/** An answer of the public read API. */
export const answer = (body: object): Found => textAnswer(JSON.stringify(body), "application/json");

/** The record now stands at another address, for good. */
export const movedTo = (location: string): Response =>
  new Response(null, { status: 308, headers: { ...openToAll, location } });
