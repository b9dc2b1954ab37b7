import { createHash } from "node:crypto";

/**
 * The id of a record of the sample register, made from its name: loading the sample again finds what is there.
 * A name-based UUID of our own making (RFC 9562, version 8).
 */
export function sampleId(kind: string, name: string): string {
  const hash = createHash("sha256").update(`signbook sample\n${kind}\n${name}`).digest("hex");
  const variant = "89ab"[Number.parseInt(hash.charAt(16), 16) % 4] ?? "8";
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
