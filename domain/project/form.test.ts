import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDocument } from "../testing/any-document";
import type { ProjectDocument } from "./document";
import type { ProjectForm } from "./form";
import { withoutPart, withPart } from "./form-changes";
import { formAfter } from "./form-copy";
import { valuesOf } from "./form-fields";
import { formOf } from "./form-of-document";
import { formFrom } from "./form-of-values";
import { newForm, readyToFill } from "./form-parts";
import { readForm } from "./form-to-document";
import { gapsOf } from "./gaps";

const mei = "0b6c3a52-5d3c-4a43-9d0f-2f6b5c0d9a11";
const originNames = new Map([["germany", "DE"]]);
const nameOf = (id: string) => `Organization ${id}`;
const read = (form: ProjectForm, stored: ProjectDocument | null = null) =>
  readForm(form, { stored, originNames, writer: mei, language: "en" });
const keys = () => {
  let next = 1;
  return () => `k${next++}`;
};

function plainDeal(changes: Partial<ProjectForm> = {}): ProjectForm {
  const form = newForm("en", keys(), "SCE-2019/");
  const [agreement] = form.agreements;
  const [party] = agreement?.parties ?? [];
  if (!agreement || !party) throw new Error("a new form has an agreement with a party");
  return {
    ...form,
    title: { zh: "", en: " Test line ", fr: "" },
    agreements: [
      {
        ...agreement,
        type: "investment-contract",
        dateSigned: "2019/8/26",
        amount: { ...agreement.amount, figure: "5 000 000" },
        parties: [{ ...party, organization: mei, name: "Example", known: "Example" }],
      },
    ],
    ...changes,
  };
}

const amountProblems = (amount: Partial<ProjectForm["agreements"][number]["amount"]>) => {
  const form = plainDeal();
  const agreements = form.agreements.map((one) => ({ ...one, amount: { ...one.amount, ...amount } }));
  return read({ ...form, agreements }).problems;
};

describe("the form of a project", () => {
  it("gives back any document that it was made of, whole", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const sent = formFrom(valuesOf(formOf(document, nameOf)));
        expect(read(sent, document)).toEqual({ document, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("reads a plain deal as it was typed, and leaves out the rows left blank", () => {
    const { document } = read(plainDeal());
    expect(document).toMatchObject({
      title: { en: "Test line" },
      sources: [],
      agreements: [
        {
          edition: "SCE-2019",
          ceremony: null,
          dateSigned: "2019-08-26",
          counting: { decision: "first" },
          amount: { disclosure: "disclosed", min: "5000000", max: "5000000", currency: "CNY" },
          parties: [{ role: "investor", origins: [] }],
          sources: [],
        },
      ],
    });
  });

  it("keeps a draft in which almost everything is missing", () => {
    const { document } = read(newForm("fr", keys()));
    expect(document).toMatchObject({ title: {}, agreements: [{ amount: { disclosure: "undisclosed" } }] });
  });

  it("tells what nobody said from what was signed outside any edition", () => {
    const agreementOf = (where: string) => read(newForm("en", keys(), where)).document?.agreements[0];
    expect(agreementOf("")).toMatchObject({ edition: null, ceremony: null, unplaced: true });
    expect(agreementOf("/")).toMatchObject({ edition: null, ceremony: null });
    expect(agreementOf("/")).not.toHaveProperty("unplaced");
    const unsaid = read(newForm("en", keys())).document;
    if (!unsaid) throw new Error("A draft without a place was refused.");
    expect(formOf(unsaid, () => "").agreements[0]?.where).toBe("");
    expect(formAfter(unsaid, "en", keys()).agreements[0]?.where).toBe("");
    expect(gapsOf(unsaid)).toContainEqual({ kind: "no-place", path: "agreements.0.edition", blocks: true });
  });

  it("puts the primary domain first and keeps the others in their order", () => {
    const { document } = read(plainDeal({ domains: ["5G", "AI", "IC"], primaryDomain: "IC" }));
    expect(document?.domains).toEqual(["IC", "5G", "AI"]);
  });

  it("names the field of every fault", () => {
    const form = plainDeal({
      jobs: { min: "many", max: "" },
      locations: [{ key: "l1", code: "Atlantis", place: "" }],
      firstAnnounced: { date: "2018", source: "" },
      sources: [
        {
          key: "s1",
          kind: "press",
          address: "not an address",
          title: "",
          date: "26 August",
          language: "",
          quote: "",
        },
      ],
    });
    expect(read(form).problems).toEqual([
      { path: "locations.l1.code", message: "origin" },
      { path: "jobs.min", message: "whole-number" },
      { path: "firstAnnounced.source", message: "source-needed" },
      { path: "sources.s1.date", message: "loose-date" },
      { path: "sources.s1.address", message: "address" },
    ]);
  });

  it("never guesses an amount", () => {
    const at = (field: string) => `agreements.k2.amount.${field}`;
    expect(amountProblems({ figure: "1,200" })).toEqual([
      { path: at("figure"), message: "figure-ambiguous" },
    ]);
    expect(amountProblems({ disclosure: "undisclosed" })).toEqual([
      { path: at("figure"), message: "figure-without-disclosure" },
    ]);
    expect(amountProblems({ qualifier: "range" })).toContainEqual({ path: at("upTo"), message: "range-end" });
    expect(amountProblems({ qualifier: "range", upTo: "4" })).toEqual([
      { path: at("upTo"), message: "range-ends" },
    ]);
    expect(amountProblems({ upTo: "6000000" })).toEqual([{ path: at("upTo"), message: "range-only" }]);
    expect(amountProblems({ disclosure: "withheld" })).toContainEqual({
      path: at("reason"),
      message: "withheld-reason",
    });
    expect(amountProblems({ currency: "yuan" })).toEqual([{ path: at("currency"), message: "currency" }]);
  });

  it.each([
    ["110亿", { min: "11000000000", max: "11000000000", currency: "CNY", qualifier: "exact" }],
    ["2.5亿美元", { min: "250000000", max: "250000000", currency: "USD", qualifier: "exact" }],
    ["at least 11 bn", { min: "11000000000", max: null, currency: "CNY", qualifier: "at-least" }],
  ])("reads an amount as people write it: %s", (figure, amount) => {
    const form = plainDeal();
    const agreements = form.agreements.map((one) => ({ ...one, amount: { ...one.amount, figure } }));
    expect(read({ ...form, agreements }).document?.agreements[0]?.amount).toMatchObject(amount);
  });

  it("takes a figure filled in later as disclosed, unless the writer chose otherwise", () => {
    const amounts = { disclosure: "undisclosed", was: "undisclosed", figure: "11 bn" };
    expect(amountProblems(amounts)).toEqual([]);
    expect(amountProblems({ ...amounts, was: "" })).toMatchObject([{ message: "figure-without-disclosure" }]);
  });

  it("keeps an amount that is written as undisclosed so", () => {
    const form = plainDeal();
    const agreements = form.agreements.map((one) => ({
      ...one,
      amount: { ...one.amount, figure: "未披露" },
    }));
    expect(read({ ...form, agreements }).document?.agreements[0]?.amount).toEqual({
      disclosure: "undisclosed",
    });
  });

  it("asks for the organization of a party that says more than nothing", () => {
    const form = plainDeal();
    const agreements = form.agreements.map((one) => ({
      ...one,
      parties: one.parties.map((party) => ({ ...party, organization: "", name: "", sharePercent: "12,5" })),
    }));
    expect(read({ ...form, agreements }).problems).toEqual([
      { path: "agreements.k2.parties.k3.name", message: "organization-needed" },
      { path: "agreements.k2.parties.k3.sharePercent", message: "figure-ambiguous" },
    ]);
  });

  it("leaves a milestone verified only while it is what was verified", () => {
    const stored = read(plainDeal()).document;
    if (!stored) throw new Error("a plain deal reads");
    const milestone = {
      ...{
        key: "m1",
        kind: "started" as const,
        planned: null,
        actual: null,
        sources: [],
        note: { en: "dug" },
      },
      ...{ reporter: mei, verifier: "7a0a35a5-8f9c-4f57-8a30-91a7c4f3c111" },
    };
    const document = { ...stored, milestones: [milestone] };
    const form = formOf(document, nameOf);
    expect(read(form, document).document?.milestones).toEqual([milestone]);
    const changed = { ...form, milestones: form.milestones.map((one) => ({ ...one, actual: "2020" })) };
    expect(read(changed, document).document?.milestones).toMatchObject([{ verifier: null, reporter: mei }]);
  });

  it("cannot be used to verify a milestone", () => {
    const form = withPart(plainDeal(), "milestones", () => "m9")?.form ?? plainDeal();
    const values = { ...valuesOf(form), "milestones.m9.verifier": mei, "milestones.m9.actual": "2020" };
    expect(read(formFrom(values)).document?.milestones).toMatchObject([{ actual: "2020", verifier: null }]);
  });
});

describe("the parts of the form", () => {
  it("offer a row to fill in where there is none, which changes nothing while it is blank", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const form = readyToFill(formOf(document, nameOf), keys());
        expect(form.sources.length).toBeGreaterThan(0);
        expect(form.agreements.every(({ parties }) => parties.length > 0)).toBe(true);
        expect(read(form, document).document).toEqual(document);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["agreements", "agreements.n1"],
    ["sources", "sources.n1"],
    ["milestones", "milestones.n1"],
    ["claims", "claims.n1"],
    ["locations", "locations.n1"],
    ["agreements.k2.parties", "agreements.k2.parties.n1"],
    ["agreements.k2.parties.k3.origins", "agreements.k2.parties.k3.origins.n2"],
  ])("can be added to %s and taken away again", (list, at) => {
    let next = 1;
    const added = withPart(plainDeal(), list, () => `n${next++}`);
    expect(added?.at).toBe(at);
    const names = Object.keys(valuesOf(added?.form ?? {}));
    expect(names.some((name) => name.startsWith(`${at}.`))).toBe(true);
    expect(withoutPart(added?.form ?? plainDeal(), at)).toEqual(plainDeal());
  });

  it("cannot be added to what is no list", () => {
    expect(withPart(plainDeal(), "title", keys())).toBeNull();
    expect(withPart(plainDeal(), "agreements.k2.sources", keys())).toBeNull();
  });

  it("go with every mention of them", () => {
    const form = plainDeal({ firstAnnounced: { date: "2018", source: "k1" } });
    const without = withoutPart(form, "sources.k1");
    expect(without.sources).toEqual([]);
    expect(without.firstAnnounced.source).toBe("");
    expect(without.agreements[0]?.sources).toEqual([]);
  });
});
