/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */

const page = /^\/(?:zh|en|fr)(?:[/?]|$)/;
/** What the framework reads of a form at most; bytes. */
const most = 1024 * 1024;

/** Whether a request sends a form to a page, with scripts or without. @param {Request} request */
function isForm({ headers, method, url = "" }) {
  if (method !== "POST" || !page.test(url)) return false;
  return (
    headers["next-action"] !== undefined ||
    Boolean(headers["content-type"]?.startsWith("multipart/form-data"))
  );
}

/**
 * Whether a form says of itself that it is larger than the framework reads. It is refused before: the framework would
 * read a piece of it, and leave the rest in the connection.
 *
 * @param {Request} request
 */
export function isTooLargeForm(request) {
  return isForm(request) && Number(request.headers["content-length"]) > most;
}

/**
 * Watches a form that is sent to a page, and says of its answer which status it deserves: the one it has, unless that is
 * a 500 and no action of ours was entered (app/_server/entered.ts). Then the framework could not read it, and it is its
 * sender's fault: 403 where another site sent it, else 400.
 *
 * @param {Request} request
 * @param {Response} response
 * @returns {(status: number) => number}
 */
export function watchForm(request, response) {
  if (!isForm(request)) return (status) => status;
  const { origin, host, "x-request-id": given } = request.headers;
  const id = String(given);
  globalThis.signbookEntered ??= new Set();
  response.once("close", () => globalThis.signbookEntered?.delete(id));
  const fault = origin === undefined || hostOf(origin) === host ? 400 : 403;
  return (status) => (status === 500 && !globalThis.signbookEntered?.has(id) ? fault : status);
}

/** @param {string} origin */
function hostOf(origin) {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
