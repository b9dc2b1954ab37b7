declare global {
  /** How this process asks itself, set by the server that listens; undefined under the framework's own server. */
  var signbookOwn:
    | { readonly secret: string; readonly ask: (path: string, request?: RequestInit) => Promise<Response> }
    | undefined;
}

/** A request to itself that takes longer is given up; milliseconds. */
const patience = 5_000;

/**
 * Forgets every kept page of this process. Only a request may do so, hence one to itself: to app/api/own/forget.
 * Throws where it failed; kept pages are read anew within a minute in any case.
 */
export async function forgetKeptPages(): Promise<void> {
  const request = { method: "POST", signal: AbortSignal.timeout(patience) };
  const answer = await globalThis.signbookOwn?.ask("/api/own/forget", request);
  if (answer && !answer.ok) throw new Error(`Kept pages were not forgotten: ${answer.status}.`);
}
