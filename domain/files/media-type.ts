import type { MediaType } from "./file";

const signatures: readonly (readonly [MediaType, (bytes: Uint8Array) => boolean])[] = [
  ["application/pdf", (bytes) => textAt(bytes, 0, 5) === "%PDF-"],
  ["image/jpeg", (bytes) => textAt(bytes, 0, 3) === "\xff\xd8\xff"],
  ["image/png", (bytes) => textAt(bytes, 0, 8) === "\x89PNG\r\n\x1a\n"],
  ["image/webp", (bytes) => textAt(bytes, 0, 4) === "RIFF" && textAt(bytes, 8, 4) === "WEBP"],
];

/**
 * The type that a file's first bytes say it is; null for any that is not kept. Neither its name nor the word of the
 * browser that sent it counts. Signatures: ISO 32000-2 7.5.2, ITU-T T.81 annex B, W3C PNG 5.2, RFC 9649.
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  return signatures.find(([, matches]) => matches(bytes))?.[0] ?? null;
}

/** Whether a picture has several frames. A register keeps one picture of a signing, and drops no part in silence. */
export function isMoving(bytes: Uint8Array, type: MediaType): boolean {
  if (type === "image/png") return hasAnimationControl(bytes);
  const extended = type === "image/webp" && textAt(bytes, 12, 4) === "VP8X";
  return extended && ((bytes[20] ?? 0) & 0x02) !== 0;
}

/** An animated PNG has an `acTL` chunk before its first `IDAT`. */
function hasAnimationControl(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const chunk = textAt(bytes, at + 4, 4);
    if (chunk === "acTL") return true;
    if (chunk === "IDAT") return false;
    at += 12 + view.getUint32(at);
  }
  return false;
}

const textAt = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));
