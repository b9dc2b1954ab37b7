import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PressFigure } from "../../domain/edition";
import { HeldNotice } from "./held-notice";
import { PressFigures } from "./press-figures";
import { plainValue, pressValue } from "./press-value";

const figure = (id: string, value: string, given: Partial<PressFigure> = {}): PressFigure => ({
  id,
  scopes: { en: id },
  measure: "projects",
  value,
  unit: "count",
  asPrinted: value,
  lastDigit: "1",
  qualifier: "exact",
  class: null,
  domain: null,
  place: null,
  date: "2019-08-26",
  unconfirmed: false,
  ceremony: null,
  editions: ["SCE-2019"],
  source: {
    id: "s",
    kind: "press",
    address: "https://example.org/",
    title: null,
    date: null,
    language: "en",
    quote: null,
  },
  partition: null,
  ...given,
});

const money = (id: string, value: string, given: Partial<PressFigure> = {}) =>
  figure(id, value, { measure: "amount", unit: "CNY", lastDigit: "100000000", ...given });

const divided = (whole: PressFigure, parts: PressFigure[], complete: boolean) =>
  renderToStaticMarkup(
    <PressFigures
      language="en"
      press={{
        wholes: [whole],
        partitions: [
          {
            id: "p",
            names: { en: "By place" },
            complete,
            whole,
            parts: parts.map((part) => ({ ...part, partition: "p" })),
          },
        ],
      }}
    />,
  );

describe("the value of a press figure", () => {
  it("is read in its unit, with its mark", () => {
    expect(pressValue("en", figure("f", "530"))).toBe("530");
    expect(pressValue("en", figure("f", "530", { qualifier: "at-least" }))).toBe("at least 530");
    expect(pressValue("en", money("f", "816900000000", { qualifier: "about" }))).toBe("about CNY 816.9 bn");
    expect(pressValue("zh", money("f", "816900000000", { qualifier: "at-least" }))).toBe("8169亿元以上");
    expect(pressValue("en", figure("f", "68.4", { unit: "percent" }))).toBe("68.4%");
  });

  it("may be a difference below zero", () => {
    expect(plainValue("en", "-220000000000", "CNY")).toBe("−CNY 220 bn");
  });
});

describe("a published total and its parts", () => {
  it("agree", () => {
    const html = divided(figure("all", "530"), [figure("on", "89"), figure("off", "441")], true);
    expect(html).toContain("The parts add up to 530; published as 530. The two agree.");
  });

  it("agree within rounding", () => {
    const html = divided(
      money("all", "290700000000"),
      [money("one", "285415000000"), money("other", "5320000000")],
      true,
    );
    expect(html).toContain("within the rounding");
  });

  it("leave a rest that nobody itemised", () => {
    const html = divided(figure("all", "70"), [figure("one", "18"), figure("other", "33")], false);
    expect(html).toContain("The remaining 19 were published without parts.");
  });

  it("say both ends of a sum that is open or has two", () => {
    const open = divided(figure("all", "100"), [figure("one", "60", { qualifier: "at-least" })], false);
    expect(open).toContain("The parts add up to at least 60");
    const two = divided(
      figure("all", "100"),
      [figure("one", "60"), figure("b", "5", { qualifier: "at-most" })],
      false,
    );
    expect(two).toContain("The parts add up to 60 – 65");
  });

  it("differ, and by how much", () => {
    const html = divided(
      money("all", "962200000000"),
      [money("one", "447100000000"), money("other", "735100000000")],
      true,
    );
    expect(html).toContain("The difference is CNY 220 bn.");
  });
});

describe("how much of an edition is held", () => {
  const notice = (held: Parameters<typeof HeldNotice>[0]["held"]) =>
    renderToStaticMarkup(<HeldNotice language="en" held={held} />);

  it("is said against the published number", () => {
    const html = notice({ coverage: "a-few", projects: 4, published: figure("all", "530") });
    expect(html).toContain("4 of 530 projects held here; the rest is not itemised");
    expect(html).toContain("not compared");
  });

  it("is said without one where none was published", () => {
    expect(notice({ coverage: "a-few", projects: 1, published: null })).toContain("1 project is held here");
  });

  it("is everything where coverage is complete", () => {
    expect(notice({ coverage: "complete", projects: 12, published: null })).toContain("all 12 projects");
  });
});
