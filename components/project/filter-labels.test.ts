import { describe, expect, it } from "vitest";
import { languages } from "../../domain/languages";
import { filterValueLabel } from "./filter-labels";
import { type Labels, labelIn } from "./labels";

const labels: Labels = {
  domains: { AI: { zh: "人工智能", en: "Artificial intelligence" } },
  editions: { "SCE-2019": { en: "Smart China Expo 2019" } },
  units: { LJ: { zh: "两江新区" } },
  ceremonies: {},
  origins: { TW: { en: "A name of its own" } },
};
const label = (...asked: [Parameters<typeof filterValueLabel>[2], string]) =>
  filterValueLabel("en", labels, ...asked);

describe("the words for a value of a filter", () => {
  it("are the record's name in the reader's language, or in another that it has", () => {
    expect(filterValueLabel("zh", labels, "domain", "AI")).toBe("人工智能");
    expect(label("domain", "AI")).toBe("Artificial intelligence");
    expect(label("unit", "LJ")).toBe("两江新区");
    expect(label("origin", "TW")).toBe("A name of its own");
  });

  it("are the code itself where there is no such record, whatever an address calls it", () => {
    for (const code of ["NONE", "constructor", "toString", "hasOwnProperty"]) {
      expect(label("unit", code)).toBe(code);
      expect(labelIn(labels.units, code)).toEqual({ en: code });
      expect(label("organization", code)).toBe(code);
    }
  });

  it("say what is not known, and what stands outside any edition", () => {
    for (const language of languages)
      for (const name of ["domain", "unit", "origin", "size"] as const)
        expect(filterValueLabel(language, labels, name, "unknown"), `${language} ${name}`).not.toBe(
          "unknown",
        );
    expect(label("edition", "none")).toMatch(/outside/i);
  });

  it("are sums, days and words for what is coded", () => {
    expect(label("size", "5")).toContain("500 m");
    expect(label("signedFrom", "2019-08-26")).toBe("26 August 2019");
    expect(label("class", "contract")).toBe("Contract");
    expect(label("inferred", "out")).not.toBe(label("inferred", "in"));
  });

  it("are what the address says where there is no word for it", () => {
    expect(label("class", "no-such")).toBe("no-such");
    expect(label("q", "芯片")).toBe("芯片");
  });
});
