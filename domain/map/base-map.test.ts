import { describe, expect, it } from "vitest";
import { originCodes } from "../origin";
import { heightOf, MapLanguages, placeOn, plainEdges } from "./base-map";
import { placeOf } from "./origin-places";

describe("A map of origins", () => {
  it("is off in Chinese until somebody switches it on", () => {
    expect(MapLanguages.parse(undefined)).toEqual(["en", "fr"]);
  });

  it("knows where every province and nearly every country lies", () => {
    const lost = originCodes.filter((code) => placeOf(code) === null);
    expect(lost.filter((code) => code.startsWith("CN"))).toEqual([]);
    expect(lost).toEqual(["BQ", "BV", "CC", "CX", "GF", "GP", "MQ", "RE", "SJ", "TK", "YT"]);
  });

  it.each([
    ["DE", [10, 51]],
    ["SG", [104, 1]],
    ["HK", [114, 22]],
    ["CN-CQ", [107, 29]],
    ["FR", [2, 47]],
    ["US", [-99, 40]],
  ] as const)("places %s within two degrees of where an atlas has it", (code, [east, north]) => {
    const [longitude, latitude] = placeOf(code) ?? [0, 0];
    expect(Math.abs(longitude - east)).toBeLessThan(2);
    expect(Math.abs(latitude - north)).toBeLessThan(2);
  });

  it("counts from its left and its top, whatever meridian it begins at", () => {
    const [x, y] = placeOn(plainEdges, "SG") ?? [0, 0];
    expect(x).toBeCloseTo((103.8 + 180) / 360, 2);
    expect(y).toBeCloseTo((84 - 1.4) / 141, 2);
    const shifted = { ...plainEdges, west: -30, east: 330 };
    expect(placeOn(shifted, "US")?.[0]).toBeCloseTo((-98.8 + 30 + 360) / 360, 2);
    expect(placeOn(shifted, "SG")?.[0]).toBeCloseTo((103.8 + 30) / 360, 2);
  });

  it("follows Mercator where that is how the map is drawn", () => {
    const world = { projection: "mercator", west: -180, east: 180, south: -85.0511, north: 85.0511 } as const;
    const [, y] = placeOn(world, "SG") ?? [0, 0];
    expect(y).toBeCloseTo(0.5, 1);
    const [, norway] = placeOn(world, "NO") ?? [0, 0];
    // 63.8° north lies at ln(tan(45° + 31.9°)) = 1.460 of π.
    expect(norway).toBeCloseTo((Math.PI - 1.46) / (2 * Math.PI), 2);
  });

  it("leaves out what lies beyond its edges", () => {
    const china = { projection: "plate-carree", west: 73, east: 136, south: 3, north: 54 } as const;
    expect(placeOn(china, "DE")).toBeNull();
    expect(placeOn(china, "CN-SC")).not.toBeNull();
  });

  it("is as high as what it shows", () => {
    expect(heightOf({ approved: null })).toBeCloseTo(141 / 360);
  });
});
