import { describe, expect, it } from "vitest";
import type { AgreementForm, ProjectForm } from "../../domain/project/form";
import { newForm } from "../../domain/project/form-parts";
import { AgreementFields } from "./agreement-fields";
import { LaterFields } from "./later-fields";
import { ProjectFields } from "./project-fields";
import { SourceFields } from "./source-fields";
import { drawn, isOpen } from "./testing/setting";

let keys = 0;
const fresh = () => newForm("zh", () => `k${++keys}`, "SCE-2019/");
const form = (given: Partial<ProjectForm> = {}): ProjectForm => ({ ...fresh(), ...given });
const at = (path: string) => ({ faults: [{ path, message: "Mend this." }] });
const signed = (key: string, given: Partial<AgreementForm> = {}): AgreementForm => {
  const [agreement] = fresh().agreements;
  if (!agreement) throw new Error("A new form has an agreement.");
  return { ...agreement, key, ...given };
};

describe("what a project is", () => {
  it("is asked in its original language first, and in the others under a fold", () => {
    const html = drawn(<ProjectFields form={form({ title: { zh: "芯片", en: "Chips", fr: "" } })} />);
    expect(html.indexOf('name="title.zh"')).toBeLessThan(html.indexOf("<details"));
    expect(html.indexOf('name="title.en"')).toBeGreaterThan(html.indexOf("<details"));
    expect(isOpen(html, "Summary and other languages")).toBe(false);
  });

  it("is asked in the reader's language where its own is none of ours", () => {
    const html = drawn(<ProjectFields form={form({ originalLanguage: "de" })} />, { language: "fr" });
    expect(html.indexOf('name="title.fr"')).toBeLessThan(html.indexOf("<details"));
  });

  it.each([
    ["title.en", "Summary and other languages"],
    ["summary.zh", "Summary and other languages"],
    ["jobs.max", "Kind, places, jobs, first announcement"],
    ["firstAnnounced.source", "Kind, places, jobs, first announcement"],
    ["otherUnits", "Kind, places, jobs, first announcement"],
  ])("shows what must be mended at %s: nothing of it stays folded away", (path, summary) => {
    const html = drawn(<ProjectFields form={form()} />, at(path));
    expect(isOpen(html, summary)).toBe(true);
    expect(html).toContain("Mend this.");
  });

  it("shows a place that was added and says nothing yet", () => {
    const locations = [{ key: "l1", code: "", place: "" }];
    const html = drawn(<ProjectFields form={form({ locations })} />);
    expect(isOpen(html, "Kind, places, jobs, first announcement")).toBe(true);
    expect(html).toContain('value="remove:locations.l1"');
  });

  it("offers its own sources for when it was first announced, by their titles cut short", () => {
    const [source] = fresh().sources;
    if (!source) throw new Error("A new form has a source.");
    const sources = [
      { ...source, key: "s1", title: "x".repeat(80) },
      { ...source, key: "s2", title: "", address: "https://news.example.org/1" },
      { ...source, key: "s3", title: "", address: "" },
    ];
    const html = drawn(<ProjectFields form={form({ sources })} />);
    expect(html).toContain(`Source 1: ${"x".repeat(58)}…</option>`);
    expect(html).toContain("Source 2: https://news.example.org/1</option>");
    expect(html).toContain(">Source 3</option>");
  });
});

describe("what was signed", () => {
  it("of one paper is asked without how it counts; its paper cannot be removed", () => {
    const html = drawn(<AgreementFields form={form({ agreements: [signed("a1")] })} />);
    expect(isOpen(html, "Counting, status, order, sources")).toBe(false);
    expect(html).not.toContain('value="remove:agreements.a1"');
    expect(html).toMatch(/<input type="hidden" name="agreements\.a1\.supplements" value=""\/>/);
  });

  it("of several asks how each counts, and on which of the others it acts", () => {
    const agreements = [signed("a1", { dateSigned: "2018" }), signed("a2", { type: "investment-contract" })];
    const html = drawn(<AgreementFields form={form({ agreements })} />);
    const [actsOn = ""] =
      /<select[^>]*name="agreements\.a1\.counting\.actsOn"[\s\S]*?<\/select>/.exec(html) ?? [];
    expect(actsOn).toContain('<option value="a2">Agreement 2 · Investment contract</option>');
    expect(actsOn).not.toContain('value="a1"');
    expect(html).toContain('value="remove:agreements.a2"');
    expect(html).toMatch(/<select[^>]*name="agreements\.a2\.supplements"/);
  });

  it.each(["status", "runningOrder", "counting.reason", "sources"])(
    "shows what must be mended at its %s",
    (field) => {
      const html = drawn(<AgreementFields form={form({ agreements: [signed("a1")] })} />, {
        faults: [{ path: `agreements.a1.${field}`, message: "Mend this." }],
      });
      expect(isOpen(html, "Counting, status, order, sources")).toBe(true);
      expect(html).toContain("Mend this.");
    },
  );

  it("opens by itself what a supplement must say", () => {
    const agreements = [signed("a1"), signed("a2", { type: "supplementary" })];
    const html = drawn(<AgreementFields form={form({ agreements })} />);
    expect(html.match(/<details[^>]* open=""[^>]*><summary>Counting/g)).toHaveLength(1);
  });
});

describe("the parties of an agreement", () => {
  const name = "agreements.a1.parties.p1";
  const party = {
    ...(signed("x").parties[0] ?? { key: "" }),
    key: "p1",
    name: "Infineon <AG>",
    origins: [{ key: "o1", code: "DE", inferred: true, primary: false }],
  } as AgreementForm["parties"][number];
  const html = (given: object = {}) =>
    drawn(<AgreementFields form={form({ agreements: [signed("a1", { parties: [party] })] })} />, given);

  it("stand with name, role and origin; a button says whom it removes", () => {
    expect(html()).toMatch(/name="agreements\.a1\.parties\.p1\.name" value="Infineon &lt;AG&gt;"/);
    expect(html()).toMatch(
      /name="agreements\.a1\.parties\.p1\.origins\.o1\.code"[^>]*value="Germany \(DE\)"/,
    );
    expect(html()).toMatch(
      /remove:agreements\.a1\.parties\.p1"[^>]*>Remove this party<span[^>]*> Party 1 · Infineon/,
    );
    expect(html()).toMatch(
      /name="agreements\.a1\.parties\.p1\.origins\.o1\.inferred"[^>]*checked=""|checked=""[^>]*name="agreements\.a1\.parties\.p1\.origins\.o1\.inferred"/,
    );
  });

  it("fold the rest away until something in it must be mended", () => {
    expect(isOpen(html(), "Share, capital, parent’s origin")).toBe(false);
    for (const field of ["sharePercent", "committedAmount", "committedCurrency", "parentOrigin"])
      expect(isOpen(html(at(`${name}.${field}`)), "Share, capital, parent’s origin"), field).toBe(true);
  });
});

describe("sources, and what came later", () => {
  it("show what must be mended in their folds", () => {
    const [source] = form().sources;
    const one = form({ sources: [{ ...source, key: "s1" } as ProjectForm["sources"][number]] });
    for (const field of ["language", "quote"])
      expect(
        isOpen(drawn(<SourceFields form={one} />, at(`sources.s1.${field}`)), "Language and quote"),
      ).toBe(true);
    expect(isOpen(drawn(<SourceFields form={one} />, at("sources.s1.title")), "Language and quote")).toBe(
      false,
    );
  });

  it("open where a step or a claim was added that says nothing yet", () => {
    const texts = { zh: "", en: "", fr: "" };
    const step = { key: "m1", kind: "started", planned: "", actual: "", sources: [], note: texts };
    const later = (given: Partial<ProjectForm>, faults: object = {}) =>
      drawn(<LaterFields form={form(given)} />, faults);
    expect(isOpen(later({ milestones: [step] }), "Progress after the signing")).toBe(true);
    expect(isOpen(later({ milestones: [{ ...step, planned: "2020" }] }), "Progress after the signing")).toBe(
      false,
    );
    const claim = {
      key: "c1",
      field: "amount",
      value: "",
      language: "",
      source: "",
      chosen: true,
      unconfirmed: false,
      reason: texts,
    };
    expect(isOpen(later({ claims: [claim] }), "What sources say differently")).toBe(true);
    const said = later({ claims: [{ ...claim, value: "11 bn" }] });
    expect(isOpen(said, "What sources say differently")).toBe(false);
    expect(said).toMatch(/name="claims\.c1\.chosen"[^>]*checked=""|checked=""[^>]*name="claims\.c1\.chosen"/);
    expect(isOpen(later({}, at("milestones.m1.actual")), "Progress after the signing")).toBe(true);
  });
});
