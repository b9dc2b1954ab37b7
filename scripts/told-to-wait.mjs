/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */

/**
 * A form that comes too soon after too many others is answered by its page, with what was typed and a sentence. The
 * framework answers that with 200; here it becomes 429, with when to come again, as the door of actions said
 * (app/_server/told-to-wait.ts).
 *
 * @param {Request} request
 * @param {Response} response
 */
export function sayToWait(request, response) {
  if (request.method !== "POST") return;
  const id = String(request.headers["x-request-id"] ?? "");
  const { writeHead } = response;
  response.writeHead = (/** @type {unknown[]} */ ...given) => {
    const wait = globalThis.signbookWaits?.get(id);
    if (wait === undefined || given[0] !== 200) return Reflect.apply(writeHead, response, given);
    response.statusCode = 429;
    response.setHeader("Retry-After", String(wait));
    return Reflect.apply(writeHead, response, [429, ...given.slice(1)]);
  };
  response.once("close", () => globalThis.signbookWaits?.delete(id));
}
