import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Compared, likely, likenessOf, possible, titleLikeness } from "./likeness";

const signing = (given: Partial<Compared>): Compared => ({
  titles: [],
  organizations: [],
  domains: [],
  amounts: [],
  ...given,
});
const score = (one: Partial<Compared>, other: Partial<Compared>, governments: readonly string[] = []) =>
  likenessOf(signing(one), signing(other), new Set(governments)).score;

describe("Whether a signing was signed before", () => {
  it("is likely where the title is the same, whoever takes part", () => {
    const title = "紫光存储芯片产业基地项目";
    expect(score({ titles: [title] }, { titles: [title] })).toBeGreaterThanOrEqual(likely);
  });

  it("is likely of one partner and a title that says the same in other words", () => {
    const one = { titles: ["紫光存储芯片产业基地"], organizations: ["unigroup"] };
    const other = { titles: ["紫光集团存储芯片项目（二期）"], organizations: ["unigroup", "chongqing"] };
    expect(score(one, other)).toBeGreaterThanOrEqual(likely);
  });

  it("is likely of one partner and the same sum of money", () => {
    const same = { organizations: ["prologium"], amounts: ["EUR 5200000000"] };
    expect(
      score({ ...same, titles: ["Usine de batteries"] }, { ...same, titles: ["固态电池超级工厂"] }),
    ).toBeGreaterThanOrEqual(likely);
  });

  it("is found across languages by the pinyin of a name", () => {
    expect(titleLikeness(["力创商用船舶天然气发动机"], ["Lichuang natural-gas engines"])).toBeGreaterThan(
      0.3,
    );
    expect(titleLikeness(["力创商用船舶天然气发动机"], ["Solid-battery gigafactory"])).toBe(0);
  });

  it("is not even possible of two projects of one company, of one host, or of one kind of paper", () => {
    expect(score({ organizations: ["huawei"] }, { organizations: ["huawei"] })).toBeLessThan(possible);
    const hosted = { organizations: ["chongqing"], domains: ["AI"] };
    expect(score(hosted, hosted, ["chongqing"])).toBeLessThan(possible);
    expect(score({ titles: ["战略合作协议"] }, { titles: ["战略合作框架协议"] })).toBe(0);
    expect(
      score({ titles: ["Strategic cooperation agreement"] }, { titles: ["Strategic cooperation agreement"] }),
    ).toBe(0);
  });

  it("weighs both ways alike, and a title is as like itself as can be", () => {
    const title = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.stringMatching(/^[存储芯片基地项目新能源汽车]{0,12}$/),
    );
    fc.assert(
      fc.property(title, title, (one, other) => {
        const like = titleLikeness([one], [other]);
        expect(like).toBeCloseTo(titleLikeness([other], [one]), 10);
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1);
        if (titleLikeness([one], [one]) > 0) expect(titleLikeness([one], [one])).toBe(1);
      }),
    );
  });

  it("says why, the strongest reason first, and with whom", () => {
    const one = signing({ titles: ["紫光存储芯片"], organizations: ["unigroup"], domains: ["IC"] });
    expect(likenessOf(one, one, new Set())).toEqual({
      reasons: ["same-title", "same-party", "same-domain"],
      parties: ["unigroup"],
      score: 5.5,
    });
  });
});
