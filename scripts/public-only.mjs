/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */

/** What is for those who work on the register, or writes to it. */
const closed =
  /^\/(?:(?:zh|en|fr)\/(?:desk|dashboard|admin|sign-in|report|projects\/[^/]+\/report)|api\/(?:auth|desk|own))(?![\w-])/;
const page = /^\/(zh|en|fr)\//;
const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * What an address is that this copy has for nobody: the language of the page that says so, `api` where a program asked,
 * null where the address is for readers.
 *
 * @param {string} url path and query, as it came
 */
export function closedTo(url) {
  const path = decoded(url.split(/[?#]/, 1)[0] ?? "").replaceAll(/[/\\]+/g, "/");
  if (!closed.test(path)) return null;
  return page.exec(path)?.[1] ?? "api";
}

/**
 * Shuts every door of a copy for readers before the pages' code hears of a request: it answers questions only, knows no
 * cookies, and has no page to sign in, work or write at. Says whether it answered.
 *
 * @param {Request} request
 * @param {Response} response
 */
export function shutOut(request, response) {
  delete request.headers.cookie;
  delete request.headers["next-action"];
  if (!reading.has(request.method ?? "")) {
    response.setHeader("Allow", "GET, HEAD, OPTIONS");
    refuse(response, 405, "Method Not Allowed");
    return true;
  }
  const asked = closedTo(request.url ?? "/");
  if (asked === null) return false;
  if (asked === "api") {
    refuse(response, 404, "Not Found");
    return true;
  }
  // The register's own page for what is nowhere.
  request.url = `/${asked}/nowhere`;
  delete request.headers.rsc;
  return false;
}

/** @param {Response} response  @param {number} status  @param {string} title */
function refuse(response, status, title) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.setHeader("Cache-Control", "no-store");
  response.end(JSON.stringify({ type: "about:blank", title, status }));
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
