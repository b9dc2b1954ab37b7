import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactIdentifier, identifierSchemes, isIdentifier } from "./identifiers";

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

describe("The check digits of an identifier", () => {
  const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  it.each([
    ["USCC", "91110000600037341L", "0123456789ABCDEFGHJKLMNPQRTUWXY"],
    ["LEI", "5493001KJTIIGC8Y1R12", signs],
    ["SIREN", "552008443", "0123456789"],
  ])("of %s find one sign that was mistyped, whichever it is", (scheme, value, allowed) => {
    fc.assert(
      fc.property(fc.nat(value.length - 1), fc.constantFrom(...allowed), (at, sign) => {
        // A letter counts as two digits in an LEI: taken for a digit, it may go unseen.
        fc.pre(/\d/.test(sign) === /\d/.test(value[at] ?? ""));
        const typed = value.slice(0, at) + sign + value.slice(at + 1);
        expect(isIdentifier(scheme, typed)).toBe(typed === value);
      }),
      { numRuns: 300 },
    );
  });

  it("are asked of any text without a fault, whatever the scheme", () => {
    const scheme = fc.oneof(
      fc.constantFrom(...identifierSchemes),
      fc.constantFrom("constructor", "__proto__", "toString"),
      fc.string(),
    );
    fc.assert(
      fc.property(scheme, fc.string({ unit: "grapheme" }), (of, value) => {
        expect(typeof isIdentifier(of, value)).toBe("boolean");
      }),
    );
  });

  it("are the same however the identifier is spaced, hyphenated, widened or capitalised", () => {
    const spaced = fc.array(fc.constantFrom("", " ", "-", "."), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(spaced, fc.boolean(), (between, wide) => {
        const typed = [..."5493001kjtiigc8y1r12"].map((sign, at) => sign + between[at]).join("");
        const sent = wide
          ? typed.replace(/[a-z0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
          : typed;
        expect(compactIdentifier(sent)).toBe("5493001KJTIIGC8Y1R12");
        expect(isIdentifier("LEI", sent)).toBe(true);
      }),
    );
  });
});
