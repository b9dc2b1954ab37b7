// Tells an OpenTelemetry collector of requests and of the statements behind them, as OTLP/HTTP in JSON. Loaded only where
// a collector is named: see docs/decisions/0030-bundle-audit-telemetry.md.
import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { loggedPath } from "./request-log.mjs";
import { SpanExporter } from "./span-exporter.mjs";

/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ traceId: string, spanId: string, sampled: boolean }} Within */
/** @typedef {Record<string, string | number>} Attributes */

const kinds = { server: 2, client: 3 };
const parent = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
/** Statements are long; what they do stands at their beginning. */
const statementAtMost = 2_000;

/** Where a collector wants spans; null where none is named. @param {NodeJS.ProcessEnv} env */
export function collectorOf(env) {
  const { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: whole, OTEL_EXPORTER_OTLP_ENDPOINT: base } = env;
  return whole || (base ? `${base.replace(/\/+$/, "")}/v1/traces` : null);
}

/** Spans of this process. */
export class Telemetry {
  /** @type {AsyncLocalStorage<Within>} */
  #within = new AsyncLocalStorage();
  #exporter;
  #share;

  /** @param {string} collector  @param {NodeJS.ProcessEnv} env  @param {(fault: unknown) => void} [failed] */
  constructor(collector, env, failed) {
    this.#exporter = new SpanExporter(collector, env, failed);
    const share = Number(env.OTEL_TRACES_SAMPLER_ARG || 1);
    this.#share = Number.isFinite(share) ? share : 1;
  }

  /**
   * Answers a request within a span. Whoever is trusted may say to which trace it belongs.
   *
   * @param {Request} request
   * @param {Response} response
   * @param {boolean} trusted
   * @param {() => unknown} answer
   */
  request(request, response, trusted, answer) {
    const [, traceId, parentSpanId, flags] =
      (trusted && parent.exec(String(request.headers.traceparent ?? ""))) || [];
    const sampled = flags ? (Number.parseInt(flags, 16) & 1) === 1 : Math.random() < this.#share;
    const within = { traceId: traceId ?? hex(16), spanId: hex(8), sampled };
    const { method = "GET", url = "/" } = request;
    const start = now();
    response.once("close", () => {
      const status = response.statusCode;
      const [path = ""] = loggedPath(url).split("?", 1);
      const attributes = {
        "http.request.method": method,
        "url.path": path,
        "http.response.status_code": status,
      };
      this.#end({
        within,
        parentSpanId,
        name: method,
        kind: "server",
        start,
        attributes,
        failed: status >= 500,
      });
    });
    return this.#within.run(within, answer);
  }

  /**
   * Begins the span of a statement, of which the parameters are never told; what it gives ends it.
   *
   * @param {string} text
   * @returns {(fault?: unknown) => void}
   */
  statement(text) {
    const above = this.#within.getStore();
    const sampled = above ? above.sampled : Math.random() < this.#share;
    const within = { traceId: above?.traceId ?? hex(16), spanId: hex(8), sampled };
    const start = now();
    const name = /[a-z]+/i.exec(text.replace(/^\s*\/\*.*?\*\//s, ""))?.[0].toUpperCase() ?? "STATEMENT";
    return (fault) => {
      const attributes = { "db.system.name": "postgresql", "db.query.text": text.slice(0, statementAtMost) };
      const told = fault === undefined ? attributes : { ...attributes, "error.type": typeOf(fault) };
      const failed = fault !== undefined;
      this.#end({
        within,
        parentSpanId: above?.spanId,
        name,
        kind: "client",
        start,
        attributes: told,
        failed,
      });
    };
  }

  /** Sends what waits. */
  close() {
    return this.#exporter.close();
  }

  /** @param {{ within: Within, parentSpanId?: string | undefined, name: string, kind: keyof typeof kinds, start: string, attributes: Attributes, failed: boolean }} span */
  #end({ within: { sampled, ...ids }, parentSpanId, name, kind, start, attributes, failed }) {
    if (!sampled) return;
    this.#exporter.add({
      ...ids,
      ...(parentSpanId && { parentSpanId }),
      name,
      kind: kinds[kind],
      startTimeUnixNano: start,
      endTimeUnixNano: now(),
      attributes: Object.entries(attributes).map(([key, value]) => ({
        key,
        value: typeof value === "number" ? { intValue: String(value) } : { stringValue: value },
      })),
      status: failed ? { code: 2 } : {},
    });
  }
}

/** What a fault says may hold values: only its kind is told. @param {unknown} fault */
function typeOf(fault) {
  if (!(fault instanceof Error)) return "unknown";
  return "code" in fault && typeof fault.code === "string" ? fault.code : fault.name;
}

/** @param {number} bytes */
const hex = (bytes) => randomBytes(bytes).toString("hex");

/** In nanoseconds, as text: more than a number holds. */
const now = () => BigInt(Math.round((performance.timeOrigin + performance.now()) * 1_000_000)).toString();
