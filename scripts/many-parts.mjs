/** No form of ours has more fields than a record of hundreds of agreements, nor more files than one. */
const mostParts = 10_000;
const mostFiles = 20;

/** @typedef {{ formData: (this: globalThis.Response | globalThis.Request) => Promise<FormData> }} Reading */

/**
 * Has forms read, by the framework and by us, only where they have no more parts than a form of ours may have: to read
 * one of a megabyte that is nothing but empty files takes a process many seconds, in which nobody else is answered. Any
 * other is what a form that is cut off is: one that cannot be read.
 *
 * @param {{ Request: { prototype: Reading }, Response: { prototype: Reading } }} kinds
 */
export function readNoManyParts(kinds = globalThis) {
  const { formData } = kinds.Response.prototype;
  for (const { prototype } of [kinds.Request, kinds.Response]) {
    prototype.formData = async function () {
      const type = this.headers.get("content-type") ?? "";
      const bytes = Buffer.from(await this.arrayBuffer());
      if (hasMany(bytes, type)) throw new TypeError("Failed to parse body as FormData.");
      return formData.call(new Response(bytes, { headers: { "content-type": type } }));
    };
  }
}

/** @param {Buffer} bytes  @param {string} type */
function hasMany(bytes, type) {
  const boundary = /^multipart\/form-data\b.*?\bboundary="?([^";]+)/i.exec(type)?.[1];
  if (!boundary) return false;
  const mark = Buffer.from(`--${boundary}`);
  let parts = 0;
  let files = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    parts += 1;
    const end = bytes.indexOf("\r\n\r\n", at);
    if (end < 0) break;
    if (/filename/i.test(bytes.toString("latin1", at, end))) files += 1;
    if (parts > mostParts || files > mostFiles) return true;
  }
  return false;
}
