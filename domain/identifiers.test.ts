import { describe, expect, it } from "vitest";
import { compactIdentifier, isIdentifier } from "./identifiers";

describe("an identifier", () => {
  it("has right check digits where its scheme has them", () => {
    // The examples of stdnum (USCC), of INSEE (SIREN) and of GLEIF (LEI).
    expect(isIdentifier("USCC", "91110000600037341L")).toBe(true);
    expect(isIdentifier("USCC", "91110000600037342L")).toBe(false);
    expect(isIdentifier("SIREN", "552 008 443")).toBe(true);
    expect(isIdentifier("SIREN", "552 008 444")).toBe(false);
    expect(isIdentifier("LEI", "5493001KJTIIGC8Y1R12")).toBe(true);
    expect(isIdentifier("LEI", "5493001KJTIIGC8Y1R13")).toBe(false);
    expect(isIdentifier("LEI", "5493001KJTIIGC8Y1R1")).toBe(false);
  });

  it("of another scheme is taken as given", () => {
    expect(isIdentifier("TICKER", "002415")).toBe(true);
    expect(isIdentifier("TICKER", " - ")).toBe(false);
  });

  it("is kept without spaces and hyphens, in capitals", () => {
    expect(compactIdentifier(" 5493-001k jtii ")).toBe("5493001KJTII");
  });
});
