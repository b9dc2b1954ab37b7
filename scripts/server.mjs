// Serves the built Signbook, in this one process: requests get an id and a line in the log, and a signal to end
// lets running requests finish.
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import process from "node:process";
import { pino } from "pino";
import { withHeldBytes } from "./held-bytes.mjs";
import { leaveNoBody } from "./left-bodies.mjs";
import { listen, localAddress } from "./listen.mjs";
import { readNoManyParts } from "./many-parts.mjs";
import { refusedMethod } from "./methods.mjs";
import { keepNothingLong } from "./not-there.mjs";
import { withOneLocation } from "./one-location.mjs";
import { plainAddress } from "./plain-address.mjs";
import { settleOrigin, trustedProxies } from "./proxies.mjs";
import { shutOut } from "./public-only.mjs";
import { withRefusalPages } from "./refusal-pages.mjs";
import { refusedForNow } from "./request-limits.mjs";
import { logRequest } from "./request-log.mjs";
import { sayHowSafe } from "./security-headers.mjs";
import { sayToWait } from "./told-to-wait.mjs";
import { welcome } from "./welcome.mjs";

Object.assign(process.env, { NODE_ENV: "production" });
readNoManyParts();
const host = process.env.HOST || "127.0.0.1";
/** Without what people typed: see app/_server/told-fault.ts, which is loaded with the pages. @param {unknown} fault */
const told = (fault) =>
  globalThis.signbookToldFault?.(fault) ?? { message: "(before the pages were loaded)" };
const log = pino({ level: process.env.LOG_LEVEL || "info", base: null, serializers: { err: told } });
const trusted = trustedProxies(process.env.SIGNBOOK_TRUSTED_PROXIES ?? "");
/** As browsers reach it: see scripts/security-headers.mjs. */
const site = {
  https: (process.env.NEXTAUTH_URL ?? "").startsWith("https://"),
  provider: Boolean(process.env.OIDC_ISSUER),
};
const readersOnly = process.env.SIGNBOOK_PUBLIC_ONLY === "1";
/** Running requests get this long to finish; milliseconds. */
const patience = 10_000;

/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */
/** @type {(answer: (request: Request, response: Response) => Promise<void>) => void} */
let open = () => {};
/** Requests that come before Signbook is ready wait for it. @type {Promise<Parameters<typeof open>[0]>} */
const opened = new Promise((resolve) => {
  open = resolve;
});
/** @type {Parameters<typeof open>[0] | undefined} */
let answerFirst;
/** Marks our own requests, at the first of which the framework readies the register: see instrumentation.ts. */
const first = randomUUID();
/** Marks what the framework sends to this server again: a form, to the page that has its action. */
const again = randomUUID();
let ending = false;
const telemetry = await tellCollector();

const server = createServer(async (request, response) => {
  const { "x-signbook-first": own, "x-signbook-again": sent } = request.headers;
  if (answerFirst && (own === first || sent === again)) return answerFirst(request, response);
  request.headers["x-signbook-again"] = again;
  const fromProxy = settleOrigin(request, trusted);
  logRequest(log, request, response, fromProxy);
  if (!telemetry) return serve(request, response);
  return telemetry.request(request, response, fromProxy, () => serve(request, response));
});

/** @param {Request} request  @param {Response} response */
async function serve(request, response) {
  request.url = plainAddress(request.url ?? "/");
  leaveNoBody(request, response);
  sayHowSafe(request, response, site);
  sayToWait(request, response);
  keepNothingLong(response);
  if (ending) response.setHeader("Connection", "close");
  if (refusedMethod(request, response)) return;
  if (readersOnly && shutOut(request, response)) return;
  const answer = await opened;
  if (await refusedForNow(request, response, askOurselves).catch(() => false)) return;
  await answer(request, response).catch((fault) => fail(response, fault));
}
server.headersTimeout = 15_000;
server.requestTimeout = 120_000;
// Longer than a reverse proxy keeps its own end open, so that it never sends into a closing connection.
server.keepAliveTimeout = 75_000;

process.on("SIGTERM", end).on("SIGINT", end);

const port = await listen(server, Number(process.env.PORT || 3000), host);
process.env.PORT = String(port);
// What the pages' code asks of this process itself: see app/_server/own.ts.
globalThis.signbookOwn = { secret: first, ask: askOurselves };
try {
  // As the build kept them, and as the framework's own way to ship a build does it: to read them anew from
  // `next.config.ts` would load the compiler, and keep it.
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG ??= await settingsOfTheBuild();
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: process.cwd(), hostname: host, port, httpServer: server });
  await app.prepare();
  answerFirst = app.getRequestHandler();
  await askFirst();
  open(withOneLocation(withRefusalPages(withHeldBytes(answerFirst), askOurselves)));
  const booted = await globalThis.signbookBoot;
  process.stdout.write(welcome(process.env.NEXTAUTH_URL || `http://${host}:${port}`, booted));
} catch (fault) {
  process.stderr.write(
    `Signbook could not start. ${fault instanceof Error ? fault.message : String(fault)}\n`,
  );
  await closeDatabase();
  process.exit(1);
}

async function settingsOfTheBuild() {
  const { config } = JSON.parse(await readFile(".next/required-server-files.json", "utf8"));
  return JSON.stringify(config);
}

/** Throws what kept the register from getting ready. */
async function askFirst() {
  const { ok, status } = await askOurselves("/api/health/live");
  await globalThis.signbookBoot;
  if (!ok) throw new Error(`Its first answer was ${status}.`);
}

/** A request of the server to itself, which no log counts. @param {string} path  @param {RequestInit} [request] */
function askOurselves(path, request) {
  return fetch(`${localAddress(server)}${path}`, { ...request, headers: { "x-signbook-first": first } });
}

/** @param {Response} response  @param {unknown} fault */
function fail(response, fault) {
  log.error({ id: response.getHeader("X-Request-Id"), err: fault }, "request failed");
  if (!response.headersSent) response.statusCode = 500;
  response.end();
}

/** @param {NodeJS.Signals} signal */
async function end(signal) {
  if (ending) process.exit(1);
  ending = true;
  log.info({ signal }, "ending");
  const hurry = setTimeout(() => server.closeAllConnections(), patience);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  clearTimeout(hurry);
  await closeDatabase();
  await telemetry?.close();
  process.exit(0);
}

/** Nothing of it is loaded where no collector is named. */
async function tellCollector() {
  if (!process.env.OTEL_EXPORTER_OTLP_ENDPOINT && !process.env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT)
    return null;
  const { collectorOf, Telemetry } = await import("./telemetry.mjs");
  const collector = collectorOf(process.env) ?? "";
  const made = new Telemetry(collector, process.env, (fault) => log.warn({ err: fault }, "telemetry fault"));
  globalThis.signbookTelemetry = made;
  return made;
}

/** Opened by the pages' code, which is bundled apart from this file: see db/client.ts. */
async function closeDatabase() {
  const database = await globalThis.signbookDatabase?.catch(() => undefined);
  await database?.close();
}
