import { describe, expect, it } from "vitest";
import { plainEdges } from "../../domain/map/base-map";
import { bubblesOn } from "./bubbles";

const room = { width: 844, height: 330 };
const origin = (code: string, number: number, label = code) => ({
  ...{ code, label, number, printed: String(number) },
});

describe("Bubbles on a map", () => {
  it("have areas in proportion to their projects, the largest drawn first", () => {
    const { drawn } = bubblesOn(plainEdges, [origin("FR", 4), origin("SG", 16)], room);
    expect(drawn.map(({ code }) => code)).toEqual(["SG", "FR"]);
    const [large, small] = drawn.map(({ radius }) => radius ** 2);
    expect((large ?? 0) / (small ?? 1)).toBeCloseTo(4);
  });

  it("are named beside them, one word never over another or over a bubble", () => {
    const crowd = ["DE", "FR", "BE", "NL", "CH", "AT", "CZ", "LU", "GB", "DK"].map((code, at) =>
      origin(code, 10 - at, `A long name for ${code}`),
    );
    const { drawn } = bubblesOn(plainEdges, crowd, room);
    const named = drawn.filter(({ said }) => said !== null);
    expect(named.length).toBeGreaterThan(2);
    expect(named.length).toBeLessThan(crowd.length);
    expect(named[0]?.code).toBe("DE");
    const lines = named.map(({ said }) => said?.y ?? 0).toSorted((one, other) => one - other);
    expect(new Set(lines).size).toBe(lines.length);
    for (const { said } of named) expect(said?.x).toBeGreaterThan(0);
  });

  it("tell which origins have no place on the map, and leave nothing out in silence", () => {
    const all = [origin("GP", 2), origin("DE", 1), origin("CN-SC", 3)];
    const { drawn, placeless } = bubblesOn(plainEdges, all, room);
    expect(drawn).toHaveLength(2);
    expect(placeless.map(({ code }) => code)).toEqual(["GP"]);
  });
});
