import { describe, expect, it } from "vitest";
import { areaOf, includesOrigin, OriginCode, originCodes, provinces } from "./origin";

describe("an origin", () => {
  it("is a country or region, or a province of China, in capitals", () => {
    expect(["de", "GB", "CN-SC", "cn-cq"].map((code) => OriginCode.parse(code))).toEqual([
      "DE",
      "GB",
      "CN-SC",
      "CN-CQ",
    ]);
    expect(["UK", "XX", "CN-XX", "DE-BY", ""].filter((code) => OriginCode.safeParse(code).success)).toEqual(
      [],
    );
  });

  it("reads CN-HK, CN-MO and CN-TW as HK, MO and TW", () => {
    expect(["CN-HK", "cn-mo", "CN-TW"].map((code) => OriginCode.parse(code))).toEqual(["HK", "MO", "TW"]);
  });

  it("lies in one area", () => {
    expect(["CN", "CN-SC", "HK", "MO", "TW", "DE", null].map(areaOf)).toEqual([
      "mainland",
      "mainland",
      "hk-mo-tw",
      "hk-mo-tw",
      "hk-mo-tw",
      "foreign",
      "unknown",
    ]);
  });

  it("CN includes its provinces, and not HK, MO and TW", () => {
    expect(provinces.every((code) => includesOrigin("CN", code))).toBe(true);
    expect(["HK", "MO", "TW", "CH"].some((code) => includesOrigin("CN", code))).toBe(false);
    expect(includesOrigin("CN-SC", "CN")).toBe(false);
  });

  it("is one of 249 countries and regions and 31 provinces", () => {
    expect(originCodes).toHaveLength(249 + 31);
    expect(originCodes.every((code) => OriginCode.parse(code) === code)).toBe(true);
  });
});
