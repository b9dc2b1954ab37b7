/** A fault as it may be told in a log. */
export interface ToldFault {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly cause?: ToldFault;
  readonly [property: string]: unknown;
}

/** What a fault may say of itself besides its message: names of things of ours, and codes. */
const harmless = [
  ...["code", "digest", "errno", "syscall", "status", "statusCode", "severity", "routine"],
  ...["schema_name", "table_name", "column_name", "constraint_name"],
  ...["schema", "table", "column", "constraint"],
] as const;

/** What of a query is told: which one it is. */
const queryLength = 300;

/**
 * A fault without what people typed or what the register holds: a log is read by others than a record. A failed query
 * is told without the values it was asked with, PostgreSQL's faults without the rows and values that they quote
 * (`detail`, `where`, messages of class 22), and no further property is told but names and codes.
 */
export function toldFault(fault: unknown, depth = 0): ToldFault {
  if (!(fault instanceof Error)) return { type: typeof fault, message: "(not an error)", stack: "" };
  const message = toldMessage(fault);
  const type = fault.name || "Error";
  const known = harmless.flatMap((name) => {
    const value: unknown = Reflect.get(fault, name);
    return typeof value === "string" || typeof value === "number" ? [[name, value] as const] : [];
  });
  const { cause } = fault;
  return {
    ...Object.fromEntries(known),
    ...{ type, message, stack: [`${type}: ${message}`, ...framesOf(fault)].join("\n") },
    ...(cause instanceof Error && depth < 5 && { cause: toldFault(cause, depth + 1) }),
  };
}

/** The same as lines of text, for what is printed and not logged. */
export const toldInLines = (fault: unknown): string => inLines(toldFault(fault)).join("\n");

function inLines({ stack, message, cause, type, ...known }: ToldFault): string[] {
  const names = Object.entries(known).map(([name, value]) => `${name}: ${String(value)}`);
  return [
    stack || `${type}: ${message}`,
    ...(names.length > 0 ? [`  (${names.join(", ")})`] : []),
    ...(cause ? ["Because:", ...inLines(cause)] : []),
  ];
}

function toldMessage(fault: Error): string {
  const { message } = fault;
  const query: unknown = Reflect.get(fault, "query");
  if (message.startsWith("Failed query"))
    return `Failed query: ${typeof query === "string" ? cut(query) : "…"}`;
  // Messages of class 22 quote the value that does not fit; so does whatever reads JSON.
  const code: unknown = Reflect.get(fault, "code");
  const quotes = (typeof code === "string" && code.startsWith("22")) || fault instanceof SyntaxError;
  return quotes ? unquoted(message) : message;
}

function cut(query: string): string {
  const line = query.replace(/\s+/g, " ").trim();
  return line.length > queryLength ? `${line.slice(0, queryLength)}…` : line;
}

/** From the first quotation mark to the last: what is quoted may hold marks itself. */
const unquoted = (message: string) => message.replace(/["'][\s\S]*["']/, '"…"');

/** Where it happened. The message before it is left out, which may look like a place itself. */
function framesOf({ stack = "", message }: Error): string[] {
  const at = stack.indexOf(message);
  const rest = at < 0 ? stack : stack.slice(at + message.length);
  return rest.split("\n").filter((line) => /^\s+at \S/.test(line));
}

/** From now on what anybody prints of a fault is told like this: the framework prints every fault as it is. */
export function tellFaultsPrinted(printer: Pick<Console, "error" | "warn"> = console): void {
  for (const name of ["error", "warn"] as const) {
    const print = printer[name].bind(printer);
    printer[name] = (...said: unknown[]) =>
      print(...said.map((one) => (one instanceof Error ? toldInLines(one) : one)));
  }
}
