import { expect, it } from "vitest";
import { decodeWindows1252 } from "./windows-1252";

const text = (hex: string) => decodeWindows1252(Buffer.from(hex, "hex"));

it("reads the signs of French and of money that Latin-1 has not", () => {
  expect(text("6c9275736965")).toBe("l’usie");
  expect(text("939c757672e994208520969780")).toBe("“œuvré” … –—€");
  expect(text("8c8e9a9e9f")).toBe("ŒŽšžŸ");
});

it("reads every other byte as Latin-1 does", () => {
  for (let byte = 0; byte < 256; byte++)
    if (byte < 0x80 || byte > 0x9f)
      expect(decodeWindows1252(Uint8Array.of(byte))).toBe(String.fromCharCode(byte));
});

it("gives each byte a sign of its own, so that nothing is lost", () => {
  const all = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  expect(new Set(all).size).toBe(256);
  expect(all).not.toContain("\uFFFD");
});
