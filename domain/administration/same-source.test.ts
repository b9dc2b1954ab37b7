import { describe, expect, it } from "vitest";
import { contradicts } from "./same-source";

const kept = { kind: "government", date: "2019-08-26", language: "zh" } as const;

describe("a form that names a source which the register keeps", () => {
  it("agrees with it where it says the same", () => {
    expect(contradicts(kept, kept, false)).toBe(false);
    expect(contradicts(kept, kept, true)).toBe(false);
  });

  it("contradicts it by another kind, date or language", () => {
    for (const other of [{ kind: "press" }, { date: "2019-08" }, { language: "en" }] as const)
      for (const shown of [false, true]) expect(contradicts({ ...kept, ...other }, kept, shown)).toBe(true);
  });

  it("says nothing by an empty date or language, unless it was shown what is kept", () => {
    for (const empty of [{ date: null }, { language: null }]) {
      expect(contradicts({ ...kept, ...empty }, kept, false)).toBe(false);
      expect(contradicts({ ...kept, ...empty }, kept, true)).toBe(true);
    }
  });

  it("contradicts one of which no date is kept by giving one", () => {
    expect(contradicts(kept, { ...kept, date: null }, false)).toBe(true);
  });
});
