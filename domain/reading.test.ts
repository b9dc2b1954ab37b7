import { describe, expect, it } from "vitest";
import { asItStands, pathOn, Reading } from "./reading";

describe("A reading of the register", () => {
  it("is of what is known now, whole and in CNY, where nothing is asked", () => {
    expect(asItStands).toEqual({ asOf: null, inferred: "in", counting: "whole", currency: "CNY" });
  });

  it("knows days only, and the ways of counting of the rules", () => {
    expect(Reading.safeParse({ asOf: "2019-02-30" }).success).toBe(false);
    expect(Reading.safeParse({ asOf: "2019" }).success).toBe(false);
    expect(Reading.safeParse({ counting: "double" }).success).toBe(false);
    expect(Reading.parse({ asOf: "2019-09-01", counting: "fractional" })).toMatchObject({
      asOf: "2019-09-01",
      counting: "fractional",
    });
  });
});

describe("The address of a record", () => {
  it("keeps the day on which it is read", () => {
    expect(pathOn("/en/projects/SCE-2019-0001", "2019-09-01")).toBe(
      "/en/projects/SCE-2019-0001?asOf=2019-09-01",
    );
  });

  it("is bare where it is read now", () => {
    expect(pathOn("/en/projects/SCE-2019-0001", null)).toBe("/en/projects/SCE-2019-0001");
  });
});
