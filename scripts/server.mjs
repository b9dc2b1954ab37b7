// Serves the built Signbook, in this one process: requests get an id and a line in the log, and a signal to end
// lets running requests finish.
import { createServer } from "node:http";
import process from "node:process";
import { pino } from "pino";
import { settleOrigin, trustedProxies } from "./proxies.mjs";
import { logRequest } from "./request-log.mjs";
import { welcome } from "./welcome.mjs";

Object.assign(process.env, { NODE_ENV: "production" });
const host = process.env.HOST || "127.0.0.1";
const log = pino({ level: process.env.LOG_LEVEL || "info", base: null });
const trusted = trustedProxies(process.env.SIGNBOOK_TRUSTED_PROXIES ?? "");
/** Running requests get this long to finish; milliseconds. */
const patience = 10_000;

/** @type {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => Promise<void>} */
let answer;
let ready = () => {};
const prepared = new Promise((resolve) => {
  ready = () => resolve(undefined);
});
let ending = false;

const server = createServer(async (request, response) => {
  logRequest(log, request, response, settleOrigin(request, trusted));
  if (ending) response.setHeader("Connection", "close");
  await prepared;
  await answer(request, response).catch((fault) => fail(response, fault));
});
server.headersTimeout = 15_000;
server.requestTimeout = 120_000;
/** Longer than a reverse proxy keeps its own end open, so that it never sends into a closing connection. */
server.keepAliveTimeout = 75_000;

process.on("SIGTERM", end).on("SIGINT", end);

const port = await listen();
process.env.PORT = String(port);
try {
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: process.cwd(), hostname: host, port, httpServer: server });
  await app.prepare();
  answer = app.getRequestHandler();
} catch (fault) {
  process.stderr.write(
    `Signbook could not start. ${fault instanceof Error ? fault.message : String(fault)}\n`,
  );
  log.debug(fault);
  await closeDatabase();
  process.exit(1);
}
ready();
process.stdout.write(
  welcome(process.env.NEXTAUTH_URL ?? `http://${host}:${port}`, await globalThis.signbookBoot),
);

/** @returns {Promise<number>} the port that was asked for, or a free one for 0 */
function listen() {
  return new Promise((resolve) => {
    server.once("error", (fault) => {
      process.stderr.write(`${whyNot(fault)}\n`);
      process.exit(1);
    });
    server.listen(Number(process.env.PORT || 3000), host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}

/** @param {Error & { code?: string, port?: number }} fault */
function whyNot(fault) {
  const { code, port = 0 } = fault;
  if (code === "EADDRINUSE") {
    return `Port ${port} of ${host} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`;
  }
  if (code === "EACCES")
    return `Port ${port} of ${host} may not be used by this user. Choose one above 1023.`;
  return `Signbook cannot listen on port ${port} of ${host}: ${fault.message}`;
}

/** @param {import("node:http").ServerResponse} response  @param {unknown} fault */
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
  process.exit(0);
}

/** Opened by the pages' code, which is bundled apart from this file: see db/client.ts. */
async function closeDatabase() {
  const opened = await Promise.resolve(globalThis.signbookDatabase).catch(() => undefined);
  await opened?.close();
}
