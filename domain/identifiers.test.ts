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

  it.each([
    ["SIRET", "732 829 320 00074"],
    ["JCN", "5-8356-7825-6246"],
    ["BRN", "134-86-72683"],
    ["UEN", "00192200M"],
    ["ABN", "83 914 571 673"],
    ["UID", "CHE-100.155.212"],
    ["UBN", "00501503"],
    ["IVA", "00743110157"],
    ["CIF", "A13 585 625"],
    ["EIN", "91-1144442"],
  ])("of the scheme %s is checked by its rule: %s", (scheme, value) => {
    // The examples of stdnum's own tests.
    expect(isIdentifier(scheme, value)).toBe(true);
    expect(isIdentifier(scheme, `${value}1`)).toBe(false);
  });

  it("of another scheme is taken as given", () => {
    expect(isIdentifier("TICKER", "002415")).toBe(true);
    expect(isIdentifier("TICKER", " - ")).toBe(false);
  });

  it("is kept without spaces and hyphens, in capitals", () => {
    expect(compactIdentifier(" 5493-001k jtii ")).toBe("5493001KJTII");
  });
});
