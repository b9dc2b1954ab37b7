declare global {
  /** Tells a collector of statements, where one is named: set by scripts/server.mjs. Parameters are never told. */
  var signbookTelemetry: { statement(text: string): (fault?: unknown) => void } | undefined;
}

/** The same query, of which a collector hears when it has ended. It must be one that is about to be asked anyway. */
export function traced<Query extends PromiseLike<unknown>>(text: string, query: Query): Query {
  const ended = globalThis.signbookTelemetry?.statement(text);
  if (ended) query.then(() => ended(), ended);
  return query;
}
