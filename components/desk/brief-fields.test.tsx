import { describe, expect, it } from "vitest";
import type { ProjectForm } from "../../domain/project/form";
import { valuesOf } from "../../domain/project/form-fields";
import { formFrom } from "../../domain/project/form-of-values";
import { newForm } from "../../domain/project/form-parts";
import { BriefFields, fitsBrief } from "./brief-fields";
import { drawn } from "./testing/setting";

const fresh = (): ProjectForm => {
  let keys = 0;
  return newForm("zh", () => `k${++keys}`, "SCE-2019/");
};
const names = (html: string) => [...html.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name);
const at = (path: string) => [{ path }];

describe("whether a plain deal's few fields can show a form", () => {
  const form = fresh();
  const agreement = form.agreements[0];
  if (!agreement) throw new Error("A new form has an agreement.");

  it("they can of one paper with one domain, with faults of their own", () => {
    expect(fitsBrief(form, [])).toBe(true);
    for (const path of ["title.zh", "domains", "leadUnit", `agreements.${agreement.key}.amount.figure`])
      expect(fitsBrief(form, at(path)), path).toBe(true);
  });

  it("they cannot where something must be mended that they do not show: it would never be seen", () => {
    for (const path of ["title.en", "sources", "jobs.min", `agreements.${agreement.key}.amount.upTo`])
      expect(fitsBrief(form, at(path)), path).toBe(false);
  });

  it("they cannot of several papers or domains, nor of a paper without a party", () => {
    expect(fitsBrief({ ...form, agreements: [agreement, { ...agreement, key: "b" }] }, [])).toBe(false);
    expect(fitsBrief({ ...form, agreements: [] }, [])).toBe(false);
    expect(fitsBrief({ ...form, domains: ["AI", "IC"] }, [])).toBe(false);
    expect(fitsBrief({ ...form, agreements: [{ ...agreement, parties: [] }] }, [])).toBe(false);
  });
});

describe("a plain deal's few fields", () => {
  const filled = {
    ...fresh(),
    title: { zh: "芯片", en: "Chips <1>", fr: "" },
    domains: ["AI"],
    leadUnit: "LJ",
  };
  const values = { ...valuesOf(filled), project: "", basedOn: "0", intent: "save", apart: "p9" };
  const html = drawn(<BriefFields form={filled} values={values} />);

  it("send all that they do not show as it stands, once each, so that nothing is lost", () => {
    for (const [name, value] of Object.entries(valuesOf(filled)))
      expect(
        names(html).filter((one) => one === name),
        name,
      ).toHaveLength([value].flat().length);
    expect(html).toContain('<input type="hidden" name="title.en" value="Chips &lt;1&gt;"/>');
  });

  it("send nothing of what stands elsewhere in the form, or belongs to one sending only", () => {
    for (const name of ["project", "basedOn", "intent", "apart"]) expect(names(html)).not.toContain(name);
  });

  it("ask for the title in its own language and for an investor", () => {
    expect(html).toMatch(/<input type="text"[^>]*lang="zh"[^>]*name="title\.zh" value="芯片"/);
    expect(html).toContain(">Investor</label>");
    expect(drawn(<BriefFields form={filled} values={values} />, { language: "fr" })).toContain(
      "Investisseur",
    );
  });

  it("are none where there is no paper to show", () => {
    const empty = formFrom({});
    expect(drawn(<BriefFields form={empty} values={{}} />)).toBe("");
  });
});
