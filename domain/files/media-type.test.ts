import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMoving, mediaTypeOf } from "./media-type";

const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

describe("the type of a file", () => {
  it.each([
    ["%PDF-1.4\n", "application/pdf"],
    ["\xff\xd8\xff\xe0", "image/jpeg"],
    ["\x89PNG\r\n\x1a\n", "image/png"],
    ["RIFF\0\0\0\0WEBPVP8 ", "image/webp"],
    [" %PDF-1.4", null],
    ["\x89PNG\n\x1a\n", null],
    ["RIFF\0\0\0\0WAVE", null],
    ["<svg>", null],
    ["", null],
  ])("is told by its first bytes: %j", (text, type) => {
    expect(mediaTypeOf(bytes(text))).toBe(type);
  });

  it("is asked of any bytes without a fault, also whether they move", () => {
    const some = fc.oneof(
      fc.uint8Array(),
      fc.uint8Array({ maxLength: 60 }).map((rest) => Uint8Array.of(...bytes("\x89PNG\r\n\x1a\n"), ...rest)),
      fc
        .uint8Array({ maxLength: 60 })
        .map((rest) => Uint8Array.of(...bytes("RIFF\0\0\0\0WEBPVP8X"), ...rest)),
    );
    fc.assert(
      fc.property(some, (sent) => {
        const type = mediaTypeOf(sent);
        return type === null || typeof isMoving(sent, type) === "boolean";
      }),
    );
  });

  it("is not told by chunks that stand behind a PNG's picture", () => {
    const chunk = (type: string) => `\0\0\0\0${type}\0\0\0\0`;
    const signature = "\x89PNG\r\n\x1a\n";
    expect(isMoving(bytes(`${signature}${chunk("IHDR")}${chunk("acTL")}`), "image/png")).toBe(true);
    expect(isMoving(bytes(`${signature}${chunk("IDAT")}${chunk("acTL")}`), "image/png")).toBe(false);
  });
});
