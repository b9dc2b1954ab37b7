import { randomUUID } from "node:crypto";

/** Parameters whose values let somebody in, or say who somebody is. */
const secret = /^(code|state|nonce|password|email|name|.*(token|secret|key|session|signature|csrf|hash).*)$/i;

/** Answers and pages of the sign-in keep nothing of their query. */
const signIn = /^\/(api\/auth|(zh|en|fr)\/sign-in)(\/|$)/;

/** A reader's own page of a report is opened by the key that stands in its address. */
const reportKey = /(\/report\/)[^?]+/i;

/**
 * The address of a request as it may stand in a log: without the values of secret parameters, and without keys.
 *
 * @param {string} address path and query
 */
export function loggedPath(address) {
  const [whole = "", query] = address.split(/\?(.*)/s);
  const path = whole.replace(reportKey, "$1…");
  if (!query) return path;
  if (signIn.test(path)) return `${path}?…`;
  const parts = query.split("&").map((part) => {
    const name = part.split("=", 1)[0] ?? "";
    return secret.test(decodeURIComponentOrNot(name)) ? `${name}=…` : part;
  });
  return `${path}?${parts.join("&")}`;
}

/** @param {string} text */
function decodeURIComponentOrNot(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Gives a request its id (a trusted proxy's, or a new one), tells it to the reader and to the pages, and logs one
 * line when the answer is out.
 *
 * @param {import("pino").Logger} log
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {boolean} fromProxy whether the connection's other end is a trusted proxy
 */
export function logRequest(log, request, response, fromProxy) {
  const given = request.headers["x-request-id"];
  const id = fromProxy && typeof given === "string" && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
  request.headers["x-request-id"] = id;
  response.setHeader("X-Request-Id", id);
  const { method, url = "/" } = request;
  const start = performance.now();
  response.once("close", () => {
    const level = url.startsWith("/api/health/") && response.statusCode === 200 ? "debug" : "info";
    const line = { id, method, path: loggedPath(url), status: response.statusCode, ms: since(start) };
    log[level](response.writableFinished ? line : { ...line, aborted: true }, "request");
  });
}

/** @param {number} start */
const since = (start) => Math.round((performance.now() - start) * 10) / 10;
