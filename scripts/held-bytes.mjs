import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";

/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => Promise<void>} Answer */

const require = createRequire(import.meta.url);
/** The framework's own, as it would be applied by itself. @type {(request: Request, response: Response, next: () => void) => void} */
const compress = require("next/dist/compiled/compression")();
/** @type {typeof import("next/dist/server/lib/release-compression-stream.js")} */
const { releaseCompressionStream } = require("next/dist/server/lib/release-compression-stream.js");

const gzip = /(?:^|,)\s*gzip\s*(?:,|$|;\s*q=(?:1|0?\.\d*[1-9]))/i;

/** Pages as they are sent, up to so many bytes; what was not asked for the longest leaves first. */
export class HeldBytes {
  /** @type {Map<string, { tag: string, bytes: Buffer }>} */
  #held = new Map();
  #size = 0;
  #most;

  /** @param {number} most */
  constructor(most) {
    this.#most = most;
  }

  /**
   * The bytes of a page in one encoding: made once for each text that it has had, of which its `ETag` is told, and of
   * which the last is held.
   *
   * @param {string} name its address and the encoding
   * @param {string} tag
   * @param {() => Buffer} make
   */
  of(name, tag, make) {
    const held = this.#held.get(name);
    const bytes = held?.tag === tag ? held.bytes : make();
    this.#held.delete(name);
    this.#held.set(name, { tag, bytes });
    this.#size += bytes.length - (held?.bytes.length ?? 0);
    for (const [oldest, { bytes: left }] of this.#held) {
      if (this.#size <= this.#most) break;
      this.#held.delete(oldest);
      this.#size -= left.length;
    }
    return bytes;
  }
}

/**
 * Compresses answers as the framework does where it is left to it (`compress` of next.config.ts), but for kept pages:
 * these are the same for all readers, and to write one as bytes again for each, and to compress them, costs more than
 * all else that is done for it.
 *
 * @param {Answer} answer
 * @returns {Answer}
 */
export function withHeldBytes(answer, pages = new HeldBytes(16 * 1024 * 1024)) {
  return (request, response) => {
    compress(request, response, () => {});
    response.once("close", () => {
      if (!response.writableFinished) releaseCompressionStream(response);
    });
    const { end } = response;
    response.end = (/** @type {unknown[]} */ ...given) => {
      const [page] = given;
      const tag = response.getHeader("ETag");
      if (typeof page !== "string" || typeof tag !== "string" || !mayBeHeld(request, response))
        return Reflect.apply(end, response, given);
      const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
      if (!gzip.test(String(request.headers["accept-encoding"] ?? "")))
        return Reflect.apply(end, response, [pages.of(`plain ${path}`, tag, () => Buffer.from(page))]);
      const bytes = pages.of(`gzip ${path}`, tag, () => gzipSync(page));
      response.setHeader("Content-Encoding", "gzip");
      response.setHeader("Content-Length", bytes.length);
      return Reflect.apply(end, response, [bytes]);
    };
    return answer(request, response);
  };
}

/**
 * Whether this is a page that came whole and is the same for all who ask for its address. (Of a page that is made for
 * its reader nothing tells which it is.)
 *
 * @param {Request} request
 * @param {Response} response
 */
function mayBeHeld({ method }, response) {
  const type = String(response.getHeader("Content-Type") ?? "");
  const isKept = String(response.getHeader("Cache-Control") ?? "").includes("s-maxage=");
  return (
    method === "GET" &&
    !response.headersSent &&
    response.statusCode === 200 &&
    isKept &&
    type.startsWith("text/html")
  );
}
