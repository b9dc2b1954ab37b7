import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PressFigure } from "../../domain/edition";
import { languages } from "../../domain/languages";
import { PressBeside, type PressLine } from "./press-beside";
import { sizeInWords } from "./size-words";

const figure = (value: string, said: Partial<PressFigure> = {}): PressFigure => ({
  id: value,
  scopes: { en: "the expo" },
  measure: "projects",
  value,
  unit: "count",
  asPrinted: `${value}个`,
  lastDigit: "1",
  qualifier: "exact",
  class: null,
  domain: null,
  place: null,
  date: "2019-08-27",
  unconfirmed: false,
  ceremony: null,
  editions: ["SCE-2019"],
  source: {
    id: "s",
    kind: "press",
    address: "https://example.org",
    title: null,
    date: null,
    language: "zh",
    quote: null,
  },
  partition: null,
  ...said,
});

const line = (said: Partial<PressLine> = {}): PressLine => ({
  code: "SCE-2019",
  labels: { en: "Expo 2019", zh: "2019年展会", fr: "Salon 2019" },
  projects: 4,
  coverage: "partial",
  published: figure("530"),
  amounts: [],
  href: "/records?edition=sce-2019",
  ...said,
});

const drawn = (...lines: PressLine[]) => renderToStaticMarkup(<PressBeside language="en" lines={lines} />);

describe("What was published beside what is held", () => {
  it("says how many of how many, and compares nothing where not all is held", () => {
    const html = drawn(line());
    expect(html).toContain('<a href="/records?edition=sce-2019">4 of 530 projects held</a>');
    expect(html).toContain("Not compared");
  });

  it("compares where everything is held", () => {
    expect(drawn(line({ coverage: "complete", projects: 530 }))).toContain(">Agrees<");
    expect(drawn(line({ coverage: "complete", projects: 528 }))).toContain("Differs by 2");
  });

  it("shows published amounts beside, in their currency", () => {
    const money = figure("816900000000", { measure: "amount", unit: "CNY", asPrinted: "8169亿元" });
    expect(drawn(line({ amounts: [money] }))).toContain("CNY 816.9 bn");
  });

  it("leaves out editions of which nothing was published", () => {
    expect(drawn(line({ published: null }))).toBe("");
    expect(drawn(line(), line({ code: "X", labels: { en: "Untold" }, published: null }))).not.toContain(
      "Untold",
    );
  });

  it("folds away the editions behind the first eight, and never only one or two", () => {
    const lines = (many: number) =>
      drawn(
        ...Array.from({ length: many }, (_, at) => line({ code: `E${at}`, labels: { en: `Expo ${at}.` } })),
      );
    expect(lines(10)).not.toContain("<details");
    const [open = "", folded = ""] = lines(11).split("<details");
    expect(open).toContain("Expo 7.");
    expect(folded).toContain("The 3 editions before these");
    expect([8, 9, 10].filter((at) => folded.includes(`Expo ${at}.`))).toHaveLength(3);
    expect(folded).not.toContain("Expo 7.");
  });

  it.each(languages)("is whole in %s", (language) => {
    const html = renderToStaticMarkup(
      <PressBeside language={language} lines={[line(), line({ code: "Y", coverage: "complete" })]} />,
    );
    expect(html).not.toMatch(/press\.|held\.|\{/);
  });
});

describe("A size band in words", () => {
  const labels = { domains: {}, editions: {}, units: {}, ceremonies: {}, origins: {} };
  it("is told by where it begins, the lowest by where it ends", () => {
    const said = (value: string | null) => sizeInWords("zh", labels, [2, 20], value);
    expect([said("0"), said("2"), said(null)]).toEqual(["2亿元以下", "2亿元起", "无金额，或无法折合人民币"]);
  });
});
