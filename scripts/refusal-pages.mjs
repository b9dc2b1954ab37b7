import { isTooLargeForm, watchForm } from "./unread-forms.mjs";
import { withoutScripts } from "./without-scripts.mjs";

/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => Promise<void>} Answer */

const refusals = new Set([400, 403, 404]);
const pagePath = /^\/(zh|en|fr)(?:[/?]|$)(?!answers\/)/;

/**
 * Next answers a page that calls `notFound()` or `forbidden()` with the right status and an empty body, which its
 * script fills (vercel/next.js #62228): nothing for a reader without scripts. This puts the refusal's own page, drawn
 * on the server, in place of that body; and where a form cannot be read, a page that says so in place of a 500.
 *
 * @param {Answer} answer
 * @param {(path: string) => Promise<globalThis.Response>} ask asks this server itself
 * @returns {Answer}
 */
export function withRefusalPages(answer, ask) {
  return (request, response) => {
    const language = pagePath.exec(request.url ?? "")?.[1];
    if (!language || (request.headers.rsc && request.method !== "POST")) return answer(request, response);
    if (isTooLargeForm(request)) return refuseForm(response, 413, drawn(ask, language, 400));
    holdRefusal(response, watchForm(request, response), (name) => drawn(ask, language, name));
    return answer(request, response);
  };
}

/** @param {Response} response  @param {number} status  @param {Promise<string | null>} drawing */
async function refuseForm(response, status, drawing) {
  const page = await drawing.catch(() => null);
  response.statusCode = status;
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(page ?? "");
}

/**
 * @param {(path: string) => Promise<globalThis.Response>} ask
 * @param {string} language
 * @param {number} name
 */
async function drawn(ask, language, name) {
  const page = await ask(`/${language}/answers/${name}`);
  return page.ok ? withoutScripts(await page.text()) : null;
}

/**
 * Holds the body of a refusal back until its end, and sends the drawn page instead; every other answer passes.
 *
 * @param {Response} response
 * @param {(status: number) => number} deserved the status for one that the framework gave
 * @param {(name: number) => Promise<string | null>} draw
 */
function holdRefusal(response, deserved, draw) {
  const { writeHead, write, end, flushHeaders } = response;
  /** @type {Buffer[]} */
  const held = [];
  // Never put back: compression has wrapped these methods again meanwhile.
  let passes = false;
  let isUnread = false;
  const passing = () => {
    const status = deserved(response.statusCode);
    isUnread ||= status !== response.statusCode;
    response.statusCode = status;
    passes ||= !(refusals.has(status) && (isPage(response) || (isUnread && isPlain(response))));
    return passes;
  };
  const keep = (/** @type {unknown} */ chunk) => {
    if (chunk && typeof chunk !== "function") held.push(Buffer.from(/** @type {string} */ (chunk)));
  };

  response.writeHead = (/** @type {unknown[]} */ ...given) => {
    response.statusCode = Number(given[0]);
    if (passing()) return Reflect.apply(writeHead, response, [response.statusCode, ...given.slice(1)]);
    const headers = given.find((part) => typeof part === "object" && part !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return response;
  };
  response.flushHeaders = () => {
    if (passing()) flushHeaders.call(response);
  };
  response.write = (/** @type {unknown[]} */ ...given) => {
    if (passing()) return Reflect.apply(write, response, given);
    keep(given[0]);
    return true;
  };
  response.end = (/** @type {unknown[]} */ ...given) => {
    if (passing()) return Reflect.apply(end, response, given);
    keep(given[0]);
    draw(isUnread ? 400 : response.statusCode)
      .catch(() => null)
      .then((page) => {
        passes = true;
        if (page !== null) forgetBody(response);
        if (page !== null) response.setHeader("Content-Type", "text/html; charset=utf-8");
        Reflect.apply(end, response, [page ?? Buffer.concat(held)]);
      });
    return response;
  };
}

/** @param {Response} response */
const isPage = (response) => String(response.getHeader("Content-Type") ?? "").startsWith("text/html");

/** @param {Response} response */
const isPlain = (response) =>
  String(response.getHeader("Content-Type") ?? "text/plain").startsWith("text/plain");

/** Takes back what was said of the body that is not sent. @param {Response} response */
function forgetBody(response) {
  for (const name of ["Content-Encoding", "Content-Length", "ETag", "Link"]) response.removeHeader(name);
}
