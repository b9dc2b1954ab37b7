import { withoutScripts } from "./without-scripts.mjs";

/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */

const exported =
  /^\/(?:api\/v1\/projects\.(?:csv|xlsx|jsonl|ocds\.json)|(?:zh|en|fr)\/(?:dashboard\/)?(?:figures\.(?:pdf|xlsx)|paragraph\.docx))(?:\?|$)/;
/** Sheets, pictures and charts are drawn for whoever asks. */
const drawing =
  /^\/(?:zh|en|fr)\/(?:[^?]*\/(?:sheet\.pdf|picture\.png)|(?:dashboard\/)?charts\/[^?]*)(?:\?|$)/;
const program = /^\/api\/v1\/|^\/(?:zh|en|fr)\/projects\.atom(?:\?|$)/;
/** A page with a question in its address is made anew; all others are kept, and not limited. */
const question = /^\/(zh|en|fr)(?:\/[^?]*)?\?./;

/**
 * What a request counts as; null where it is not limited here. Signing in is limited where it is done.
 *
 * @param {string} url
 */
export function limitedKind(url) {
  if (exported.test(url)) return "export";
  if (drawing.test(url)) return "drawing";
  if (program.test(url)) return "api";
  return question.test(url) ? "search" : null;
}

/**
 * Answers a request that comes too soon after too many others with 429 and when to come again; says whether it did.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {(path: string) => Promise<globalThis.Response>} ask asks this server itself
 */
export async function refusedForNow(request, response, ask) {
  const url = request.url ?? "/";
  const kind = limitedKind(url);
  if (!kind || !globalThis.signbookLimits) return false;
  const address = String(request.headers["x-forwarded-for"] ?? "");
  const wait = await globalThis.signbookLimits(kind, address, request.headers.cookie ?? "");
  if (wait === null) return false;
  response.statusCode = 429;
  response.setHeader("Retry-After", String(wait));
  response.setHeader("Cache-Control", "no-store");
  const language = question.exec(url)?.[1];
  if (language && kind === "search") await sendPage(response, language, ask);
  else sendProblem(response, wait);
  return true;
}

/** @param {Response} response  @param {string} language  @param {(path: string) => Promise<globalThis.Response>} ask */
async function sendPage(response, language, ask) {
  const page = await ask(`/${language}/answers/429`);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(withoutScripts(await page.text()));
}

/** @param {Response} response  @param {number} wait */
function sendProblem(response, wait) {
  response.setHeader("Content-Type", "application/problem+json");
  response.setHeader("Access-Control-Allow-Origin", "*");
  const detail = `Too many requests. Ask again in ${wait} s.`;
  response.end(JSON.stringify({ type: "about:blank", title: "Too Many Requests", status: 429, detail }));
}
