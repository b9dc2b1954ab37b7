import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Choose, Flag, Line, Tick } from "./fields";
import { Add, Part, Remove } from "./form-parts";
import { Origin, OriginList } from "./origin-field";
import { drawn } from "./testing/setting";
import { InLanguages } from "./text-fields";

describe("a field of the form", () => {
  it("is labelled in the reader's language, with what must be mended beside it", () => {
    const faults = [{ path: "jobs.min", message: "Write a number." }];
    const line = <Line name="jobs.min" word="form.jobsMin" value="a <b>" figures characters={9} />;
    expect(drawn(line)).toMatch(/<label[^>]*for="jobs\.min"[^>]*>Jobs<\/label>/);
    expect(drawn(line, { language: "zh" })).toMatch(/<label[^>]*>[^<]*\p{Script=Han}/u);
    const html = drawn(line, { faults });
    expect(html).toMatch(/id="jobs\.min-error"[^>]*>Write a number\./);
    expect(html).toContain('value="a &lt;b&gt;"');
    expect(html).toContain('inputMode="decimal"');
  });

  it("stands nowhere but in its form", () => {
    expect(() => renderToStaticMarkup(<Line name="x" word="form.title" value="" />)).toThrow("outside");
  });

  it("keeps a value that is no longer offered, of one choice and of several", () => {
    const one = <Choose name="type" word="form.type" value="retired" options={[]} empty="form.none" />;
    expect(drawn(one)).toMatch(/<option value="">none<\/option>.*value="retired" selected=""/);
    const options = [{ value: "AI", label: "Artificial intelligence" }];
    const several = <Tick name="domains" word="form.domains" chosen={["OLD"]} options={options} />;
    expect(drawn(several)).toMatch(/<input[^>]*checked=""[^>]*value="OLD"/);
    expect(drawn(several)).not.toMatch(/<input[^>]*checked=""[^>]*value="AI"/);
  });

  it("names an origin by its word and code, and leaves what it does not know as it was typed", () => {
    const origin = (value: string) => drawn(<Origin name="o" word="form.origin" value={value} />);
    expect(origin("DE")).toContain('value="Germany (DE)"');
    expect(origin("Atlantis")).toContain('value="Atlantis"');
    expect(drawn(<OriginList />)).toBe(
      '<datalist id="origins"><option value="Germany (DE)"></option></datalist>',
    );
  });

  it("asks a text in every language, the reader's own first, each marked as such", () => {
    const texts = { zh: "芯片", en: "Chips", fr: "Puces" };
    const order = (html: string) => [...html.matchAll(/lang="(..)"/g)].map(([, language]) => language);
    const fields = <InLanguages name="summary" word="form.summaryIn" texts={texts} long />;
    expect(order(drawn(fields, { language: "fr" }))).toEqual(["fr", "zh", "en"]);
    expect(order(drawn(fields, { language: "zh" }))).toEqual(["zh", "en", "fr"]);
    expect(drawn(fields)).toMatch(/<textarea[^>]*name="summary\.zh"[^>]*>芯片<\/textarea>/);
  });

  it("is ticked as it stands", () => {
    const flag = (value: boolean) => drawn(<Flag name="unconfirmed" word="form.unconfirmed" value={value} />);
    expect(flag(true)).toContain("checked");
    expect(flag(false)).not.toContain("checked");
  });
});

describe("a part of the form", () => {
  it("is added and removed by buttons that send the form as it is, named for those who only listen", () => {
    expect(drawn(<Add list="sources" word="form.addSource" />)).toMatch(
      /<button[^>]*formNoValidate=""[^>]*value="add:sources"|<button[^>]*value="add:sources"[^>]*formNoValidate=""/,
    );
    const remove = drawn(<Remove part="sources.s1" word="form.removeSource" what="Source 1" />);
    expect(remove).toContain('value="remove:sources.s1"');
    expect(remove).toContain('<span class="visually-hidden"> Source 1</span>');
  });

  it("says what must be mended in it as a whole, where a link leads to", () => {
    const part = (
      <Part id="agreements.a1" legend="Agreement 1">
        fields
      </Part>
    );
    const html = drawn(part, { faults: [{ path: "agreements.a1", message: "Say where." }] });
    expect(html).toMatch(/<fieldset id="agreements\.a1" tabindex="-1"/i);
    expect(html).toContain('<p class="field-error">Say where.</p>');
    expect(drawn(part)).not.toContain("field-error");
  });
});
