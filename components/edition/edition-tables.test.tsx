import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type {
  AttendanceClaim,
  EditionClaim,
  LaterAgreement,
  ListedCeremony,
  NamedSource,
  ProgrammeEntry,
} from "../../domain/edition";
import { type Language, languages } from "../../domain/languages";
import { Attendance } from "./attendance";
import { EditionClaims } from "./edition-claims";
import { LaterAgreements } from "./later-agreements";
import { Ceremonies, Programme } from "./programme";

const id = "00000000-0000-4000-8000-000000000001";
const source: NamedSource = {
  id: "s1",
  kind: "press",
  address: "https://www.chinadaily.com.cn/a?b=1&c=2",
  title: null,
  date: "2019-08",
  language: "en",
  quote: "843 companies took part",
};
/** Longer than any cell, with what a page must not take for its own. */
const long = `<script>alert("x")</script> ${"非常长的名称".repeat(60)}`;

describe("attendance", () => {
  const claim = (given: Partial<AttendanceClaim>): AttendanceClaim => ({
    measure: "companies",
    value: 5000,
    qualifier: "exact",
    asPrinted: "5,000 companies",
    source,
    chosen: false,
    reasons: {},
    ...given,
  });
  const drawn = (language: Language, given: Partial<AttendanceClaim>) =>
    renderToStaticMarkup(<Attendance language={language} claims={[claim(given)]} />);

  it.each<[Language, AttendanceClaim["qualifier"], string]>([
    ["en", "exact", "5,000 "],
    ["en", "at-least", "at least 5,000"],
    ["en", "about", "about 5,000"],
    ["fr", "at-most", "au plus 5 000"],
    ["zh", "at-least", "5000"],
  ])("in %s is said with its mark: %s", (language, qualifier, words) => {
    expect(drawn(language, { qualifier }).replace(/[\u00a0\u202f]/g, " ")).toContain(words);
  });

  it("of which a source gives words only is those words, and no number", () => {
    const html = drawn("en", { value: null, asPrinted: "hundreds of companies" });
    expect(html).toContain("hundreds of companies");
    expect(html).not.toContain("null");
  });

  it("says which source the register follows, and why, in the language there is", () => {
    const html = drawn("fr", { chosen: true, reasons: { zh: "主办方公布" } });
    expect(html).toContain('<span lang="zh">主办方公布</span>');
    expect(html).toContain("chinadaily.com.cn");
    expect(drawn("fr", {})).not.toContain("主办方公布");
  });
});

describe("what sources say of an edition", () => {
  const claim: EditionClaim = {
    field: "origins",
    values: { zh: long },
    source: { ...source, address: null, title: "Printed programme", quote: null },
    chosen: false,
    reasons: {},
    unconfirmed: true,
  };

  it.each(languages)("is a text and never markup, in %s", (language) => {
    const html = renderToStaticMarkup(<EditionClaims language={language} claims={[claim]} />);
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("Printed programme");
  });

  it("is marked where its source is weak", () => {
    const drawn = (unconfirmed: boolean) =>
      renderToStaticMarkup(<EditionClaims language="en" claims={[{ ...claim, unconfirmed }]} />);
    expect(drawn(true)).toContain("Unconfirmed");
    expect(drawn(false)).not.toContain("Unconfirmed");
  });
});

describe("what was signed again at an edition", () => {
  const later = (given: Partial<LaterAgreement>): LaterAgreement => ({
    reference: "SCE-2018-0001",
    titles: { zh: "存储芯片基地" },
    decision: "upgrade",
    class: "contract",
    dateSigned: "2019-08",
    reason: null,
    reasonLanguage: null,
    ...given,
  });

  it.each<[Language, LaterAgreement["decision"], string]>([
    ["en", "upgrade", "Upgrade"],
    ["en", "repeat", "Signed again"],
    ["fr", "replacement", "Remplacement"],
    ["zh", "increase", "增资"],
  ])("in %s says what it did: %s", (language, decision, word) => {
    const html = renderToStaticMarkup(
      <LaterAgreements language={language} agreements={[later({ decision })]} />,
    );
    expect(html).toContain(word);
    expect(html).toContain(`href="/${language}/projects/SCE-2018-0001"`);
  });

  it("keeps a loose date loose, and a reason where there is one", () => {
    const html = renderToStaticMarkup(
      <LaterAgreements
        language="en"
        agreements={[later({ dateSigned: "2019", reason: "A second stage" })]}
      />,
    );
    expect(html).toContain(">2019<");
    expect(html).toContain("A second stage");
    expect(html).not.toContain("January");
  });
});

describe("the programme of an edition", () => {
  const entry = (given: Partial<ProgrammeEntry>): ProgrammeEntry => ({
    id: "p1",
    kind: "forum",
    titles: { zh: "智能网联汽车论坛" },
    starts: "2019-08-26",
    ends: "2019-08-29",
    places: {},
    ceremony: null,
    ...given,
  });
  const drawn = (given: Partial<ProgrammeEntry>, language: Language = "en") =>
    renderToStaticMarkup(<Programme language={language} entries={[entry(given)]} />);

  it("leads to the page of a ceremony, and to none of anything else", () => {
    expect(drawn({ kind: "ceremony", ceremony: id })).toContain(`href="/en/ceremonies/${id}"`);
    expect(drawn({})).not.toContain("href=");
  });

  it("says its kind beside its title, unless the title says no more", () => {
    expect(drawn({})).toContain("Forum");
    expect(drawn({ titles: { en: "Forum" } }).match(/Forum/g)).toHaveLength(1);
  });

  it.each<[Partial<ProgrammeEntry>, string]>([
    [{}, "26–29 August 2019"],
    [{ starts: "2019", ends: null }, "2019"],
    [{ starts: null, ends: "2019-08" }, "August 2019"],
    [{ starts: "2019-08", ends: "2019-08-29" }, "August 2019 – 29 August 2019"],
  ])("tells when as far as it is known: %j", (given, words) => {
    expect(drawn(given).replace(/\s?[\u2009\u202f]?–[\u2009\u202f]?\s?/g, "–")).toContain(
      words.replace(" – ", "–"),
    );
  });
});

describe("the ceremonies of an edition", () => {
  const ceremony = (given: Partial<ListedCeremony>): ListedCeremony => ({
    id,
    titles: { en: "Opening signing" },
    date: null,
    mode: "not-stated",
    placeCode: "CN-CQ",
    places: {},
    projects: 3,
    ...given,
  });
  const drawn = (given: Partial<ListedCeremony>, language: Language = "en") =>
    renderToStaticMarkup(<Ceremonies language={language} placeNames={{}} ceremonies={[ceremony(given)]} />);

  it("stand with their mode and place in the reader's language", () => {
    expect(drawn({ mode: "off-site" })).toContain("Off site");
    expect(drawn({}, "zh")).toContain("重庆");
    expect(drawn({ places: { fr: "Hall 3" } })).toContain('<span lang="fr">Hall 3</span>');
    expect(drawn({ places: { fr: "Hall 3" } })).not.toContain("Chongqing");
  });

  it("say nothing of a day or a place that nobody knows", () => {
    expect(drawn({ placeCode: null })).not.toMatch(/null|undefined|1970|Invalid/);
  });
});
