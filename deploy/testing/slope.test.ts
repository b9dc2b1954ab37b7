import { describe, expect, it } from "vitest";
import { slopeOfLaterHalf } from "./slope";

const samples = (held: (done: number) => number) =>
  [...Array(20).keys()].map((n) => ({ done: n * 1_000, held: held(n * 1_000) }));

describe("What is held for each further request", () => {
  it("is nothing where it levels off, however it rose before", () => {
    expect(slopeOfLaterHalf(samples((done) => 100_000_000 + Math.min(done, 8_000) * 2_000))).toBe(0);
  });

  it("is what a leak keeps of each", () => {
    expect(slopeOfLaterHalf(samples((done) => 100_000_000 + done * 700))).toBeCloseTo(700);
  });

  it("is found through what comes and goes", () => {
    const waves = (done: number) => (done % 2_000 === 0 ? 3_000_000 : -3_000_000);
    expect(Math.abs(slopeOfLaterHalf(samples((done) => waves(done) + done * 700)) - 700)).toBeLessThan(400);
  });

  it("falls where more is given back than taken", () => {
    expect(slopeOfLaterHalf(samples((done) => 100_000_000 - done))).toBeCloseTo(-1);
  });

  it("is nothing of a single sample", () => {
    expect(slopeOfLaterHalf([{ done: 0, held: 5 }])).toBe(0);
  });
});
