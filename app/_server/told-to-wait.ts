declare global {
  /** Seconds to wait, by the id of a request whose form came too soon: scripts/told-to-wait.mjs answers 429 then. */
  var signbookWaits: Map<string, number> | undefined;
}

/** Says of a request that its sender has to wait. An action cannot choose the status of its answer. */
export function tellToWait(asked: Headers, seconds: number): void {
  const id = asked.get("x-request-id");
  if (!id) return;
  globalThis.signbookWaits ??= new Map();
  globalThis.signbookWaits.set(id, seconds);
}
