import { expect, it } from "vitest";
import { formatReference, mayBeReference, referencePrefix } from "./reference";

it("a reference is its edition's code and a number of at least four digits", () => {
  expect(formatReference("SCE-2019", 7)).toBe("SCE-2019-0007");
  expect(formatReference("CF-2022-1", 12345)).toBe("CF-2022-1-12345");
});

it("outside any edition it begins with X and the year", () => {
  expect(referencePrefix({ edition: "SCE-2019", year: 2019 })).toBe("SCE-2019");
  expect(referencePrefix({ edition: null, year: 2019 })).toBe("X-2019");
});

it("what holds other characters is no reference, and is not looked for", () => {
  for (const text of ["SCE-2019-0007", "CF-2022-1-12345", "x-2019-0001"])
    expect(mayBeReference(text)).toBe(true);
  for (const text of ["", "\0", "SCE 2019", "二〇一九", "A".repeat(61)])
    expect(mayBeReference(text)).toBe(false);
});
