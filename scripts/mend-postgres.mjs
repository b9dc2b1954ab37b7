import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

const files = ["src/connection.js", "cjs/src/connection.js"];

/**
 * What is mended in the driver `postgres` 3.4.9, and why (porsager/postgres #1154 and #1208, open): without it a
 * connection that PostgreSQL drops while a query is being written ends the process or swallows all later queries.
 *
 * @type {{ why: string, from: string, to: string }[]}
 */
const mends = [
  {
    why: "A transaction whose connection is gone still rolls back: that is refused, and not written to nobody.",
    from: `    if (terminated)
      return queryError(q, Errors.connection('CONNECTION_DESTROYED', options))
`,
    to: `    if (terminated || !socket) {
      queryError(q, Errors.connection(terminated ? 'CONNECTION_DESTROYED' : 'CONNECTION_CLOSED', options))
      return true
    }
`,
  },
  {
    why: "What was not written yet when the connection went is forgotten, so that the next one begins afresh.",
    from: `    const x = socket.write(chunk, fn)
    nextWriteTimer !== null`,
    to: `    const x = socket && chunk ? socket.write(chunk, fn) : false
    nextWriteTimer !== null`,
  },
  {
    why: "The same, and every query that was sent is answered, also the one that came after the socket's error.",
    from: `    socket.removeAllListeners()
    socket = null

    if (initial)
      return reconnect()

    !hadError && (query || sent.length) && error(`,
    to: `    socket.removeAllListeners()
    socket = null
    chunk = nextWriteTimer = null
    const waits = initial
    initial = null
    if (query || sent.length) error(Errors.connection('CONNECTION_CLOSED', options, socket))
    query = results = errorResponse = stream = final = null
    result = new Result()
    rows = 0
    initial = waits

    if (initial)
      return reconnect()

    !hadError && (query || sent.length) && error(`,
  },
  {
    why: "A connection made for a query that was called back meanwhile serves others, and does not wait for it for ever.",
    from: `      initial && !initial.reserve && execute(initial)
      options.shared.retries = retries = 0
      initial = null
      return
`,
    to: `      const first = initial
      options.shared.retries = retries = 0
      initial = null
      if (!first.cancelled) {
        !first.reserve && execute(first)
        return
      }
`,
  },
  {
    why: "Asking for the types of a connection that goes meanwhile is nobody's unhandled fault.",
    from: `        return fetchArrayTypes()
`,
    to: `        return fetchArrayTypes().catch(noop)
`,
  },
];

/**
 * Mends the installed driver; done a second time it does nothing. Throws where the driver is not the one this was
 * written for. A file is replaced, never written into: package managers share files between folders.
 *
 * @param {string} [folder] of the driver
 */
export function mendPostgres(folder = join("node_modules", "postgres")) {
  for (const file of files) {
    const path = join(folder, file);
    const found = readFileSync(path, "utf8");
    const mended = mends.reduce(mend, found);
    if (mended === found) continue;
    writeFileSync(`${path}.${process.pid}`, mended);
    renameSync(`${path}.${process.pid}`, path);
  }
}

/** @param {string} text  @param {{ why: string, from: string, to: string }} what */
function mend(text, { why, from, to }) {
  if (text.includes(to)) return text;
  if (!text.includes(from)) throw new Error(`The driver postgres is not 3.4.9, and cannot be mended: ${why}`);
  return text.replace(from, () => to);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) mendPostgres();
