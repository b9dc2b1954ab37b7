/** @typedef {{ traceId: string, spanId: string, name: string, [further: string]: unknown }} Span */

/** So many are sent together, so often, and no more than so many wait: a collector that is away costs nothing. */
const atOnce = 512;
const waitingAtMost = 4_096;
const pause = 5_000;
/** An answer that takes longer is given up; milliseconds. */
const patience = 10_000;

/** Sends finished spans to a collector, a batch at a time; what cannot be sent is dropped. */
export class SpanExporter {
  /** @type {Span[]} */
  #waiting = [];
  #collector;
  #headers;
  #resource;
  #failed;
  /** @type {NodeJS.Timeout} */
  #timer;
  /** One batch is on its way at a time. */
  #sending = Promise.resolve();

  /** @param {string} collector  @param {NodeJS.ProcessEnv} env  @param {(fault: unknown) => void} [failed] */
  constructor(collector, env, failed = () => {}) {
    this.#collector = collector;
    this.#failed = failed;
    this.#headers = {
      "Content-Type": "application/json",
      ...headersOf(env.OTEL_EXPORTER_OTLP_HEADERS ?? ""),
    };
    const service = { stringValue: env.OTEL_SERVICE_NAME || "signbook" };
    this.#resource = { attributes: [{ key: "service.name", value: service }] };
    this.#timer = setInterval(() => this.#send(), pause).unref();
  }

  /** @param {Span} span */
  add(span) {
    if (this.#waiting.length >= waitingAtMost) return;
    this.#waiting.push(span);
    if (this.#waiting.length === atOnce) this.#send();
  }

  async close() {
    clearInterval(this.#timer);
    await this.#send();
  }

  #send() {
    this.#sending = this.#sending.then(() => this.#sendWaiting()).catch(this.#failed);
    return this.#sending;
  }

  async #sendWaiting() {
    while (this.#waiting.length > 0) {
      const spans = this.#waiting.splice(0, atOnce);
      const scopeSpans = [{ scope: { name: "signbook" }, spans }];
      const answer = await fetch(this.#collector, {
        method: "POST",
        headers: this.#headers,
        body: JSON.stringify({ resourceSpans: [{ resource: this.#resource, scopeSpans }] }),
        signal: AbortSignal.timeout(patience),
      });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`The collector answered ${answer.status}.`);
    }
  }
}

/** `name=value,other=value`, as the specification of OTLP writes headers. @param {string} list */
function headersOf(list) {
  const pairs = list.split(",").map((pair) => pair.split(/=(.*)/s).map((part) => part.trim()));
  return Object.fromEntries(
    pairs
      .filter(([name, value]) => name && value)
      .map(([name, value]) => [name, decodeURIComponent(value ?? "")]),
  );
}
