/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */

const known = "GET, HEAD, OPTIONS, POST";

/**
 * The framework answers a page to any method, as if it had been asked with GET. Whoever means to change or remove one is
 * told that it cannot be done; says whether it answered.
 *
 * @param {Request} request
 * @param {Response} response
 */
export function refusedMethod({ method = "GET" }, response) {
  if (known.split(", ").includes(method)) return false;
  response.statusCode = 405;
  response.setHeader("Allow", known);
  response.setHeader("Cache-Control", "no-store");
  response.end();
  return true;
}
