import { describe, expect, it } from "vitest";
import {
  type AnySource,
  agreementAmount,
  jobsText,
  locationText,
  positionAmountLines,
  sourceDetails,
  sourceTitle,
} from "./record-words";

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, " ");

describe("The amount of a position", () => {
  const open = { currency: "CNY", min: "5000000000", max: null, qualifier: "at-least" } as const;
  const dollars = { currency: "USD", min: "1000000", max: "1000000", qualifier: "exact" } as const;

  it("is a line for each currency, with its mark", () => {
    expect(positionAmountLines("en", [open, dollars], false)).toEqual([
      { text: "at least CNY 5 bn", missing: false },
      { text: "USD 1 m", missing: false },
    ]);
    expect(positionAmountLines("zh", [open], true)).toEqual([{ text: "50亿元以上", missing: false }]);
  });

  it("is a word where there is none, and another where it is withheld", () => {
    expect(positionAmountLines("en", [], false)).toEqual([{ text: "Not disclosed", missing: true }]);
    expect(positionAmountLines("en", [], true)).toEqual([{ text: "Withheld", missing: true }]);
    expect(positionAmountLines("fr", [], true)).toEqual([{ text: "Non communiqué", missing: true }]);
  });
});

describe("The amount of an agreement", () => {
  it("is told where it is disclosed, and its absence where it is not", () => {
    const amount = {
      disclosure: "disclosed",
      min: "1",
      max: "1",
      currency: "CNY",
      qualifier: "exact",
    } as const;
    expect(agreementAmount("zh", { ...amount, years: null }).missing).toBe(false);
    for (const disclosure of ["undisclosed", "withheld", "not-applicable"] as const)
      expect(agreementAmount("zh", { disclosure }).missing).toBe(true);
    expect(agreementAmount("en", { disclosure: "not-applicable" }).text).toBe("Not applicable");
  });
});

describe("Jobs", () => {
  it.each([
    ["en", 50, 50, "50"],
    ["en", 1000, 20000, "1,000–20,000"],
    ["en", 1200, null, "at least 1,200"],
    ["zh", 1200, null, "1200 以上"],
    ["fr", 1200, null, "au moins 1 200"],
    ["en", 0, null, "at least 0"],
  ] as const)("in %s from %i to %s are %s", (language, min, max, text) => {
    expect(plain(jobsText(language, { min, max }))).toBe(text);
  });
});

describe("A place", () => {
  it("stands with what lies around it, in the brackets of the language", () => {
    const place = { code: "CN-CQ", place: "渝北区" };
    expect(locationText("zh", place, {})).toBe("渝北区（重庆）");
    expect(locationText("en", place, {})).toBe("渝北区 (Chongqing)");
    expect(locationText("fr", { code: "DE", place: "" }, {})).toBe("Allemagne");
  });
});

describe("A source", () => {
  const report: AnySource = {
    kind: "press",
    address: "https://www.example.org/a?b=1",
    title: "A report",
    date: "2019-08",
    language: "de",
    quote: null,
  };

  it("is called by its title, else by its site, else it is not known", () => {
    expect(sourceTitle("en", report)).toBe("A report");
    expect(sourceTitle("en", { ...report, title: null })).toBe("example.org");
    expect(sourceTitle("en", { ...report, title: null, address: null })).toBe("Not known");
  });

  it("is told by its kind, date, language and site, as far as they are known", () => {
    expect(sourceDetails("en", report)).toBe("Press · August 2019 · German · example.org");
    expect(sourceDetails("zh", report)).toBe("媒体 · 2019年8月 · 德语 · example.org");
    expect(sourceDetails("fr", report)).toBe("Presse · août 2019 · allemand · example.org");
  });

  it("says its site once: where it is called by it, not beside it as well", () => {
    expect(sourceDetails("en", { ...report, title: null })).toBe("Press · August 2019 · German");
  });

  it("has nothing to tell where nothing of it is known, not even its kind", () => {
    const unknown = { ...report, kind: "rumour", title: null, date: null, language: null };
    expect(sourceDetails("en", unknown)).toBe("");
  });
});
