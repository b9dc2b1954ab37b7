declare global {
  /** Ids of the running requests whose forms came as far as an action of ours: see scripts/unread-forms.mjs. */
  var signbookEntered: Set<string> | undefined;
}

/** Says of a request that its form could be read: what fails from now on is no fault of its sender. */
export function tellEntered(asked: Headers): void {
  const id = asked.get("x-request-id");
  if (id) globalThis.signbookEntered?.add(id);
}

/** Whether an action was asked with what a request sent; the server that listens keeps count of it. */
export function wasEntered(id: string | string[] | undefined): boolean {
  return globalThis.signbookEntered?.has(String(id)) ?? true;
}
