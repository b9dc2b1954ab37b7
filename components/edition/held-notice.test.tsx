import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Held, PressFigure } from "../../domain/edition";
import { type Language, languages } from "../../domain/languages";
import { HeldNotice } from "./held-notice";

const published = { measure: "projects", value: "530", unit: "count", qualifier: "exact" } as PressFigure;
const said = (language: Language, held: Partial<Held>) =>
  renderToStaticMarkup(
    <HeldNotice language={language} held={{ coverage: "a-few", projects: 1, published: null, ...held }} />,
  );

describe("how much is held, of one project only", () => {
  it.each<[Language, Partial<Held>, string]>([
    ["en", { coverage: "complete" }, "the one project is held here"],
    ["fr", { coverage: "complete" }, "l’unique projet est inscrit ici"],
    ["zh", { coverage: "complete" }, "唯一一个项目已收录"],
    ["en", { published }, "1 of 530 projects held here"],
    ["fr", { published }, "1 projet sur 530 inscrit ici"],
    ["zh", { published }, "530 个项目中收录了 1 个"],
    ["en", {}, "1 project is held here"],
    ["fr", {}, "1 projet inscrit ici"],
  ])("in %s of %j is said in the singular", (language, held, words) => {
    expect(said(language, held)).toContain(words);
  });
});

describe("how much is held, of many", () => {
  it.each<[Language, Partial<Held>, string]>([
    ["en", { coverage: "complete", projects: 1234 }, "all 1,234 projects are held here"],
    ["fr", { coverage: "complete", projects: 12 }, "les 12 projets sont tous inscrits ici"],
    ["zh", { coverage: "complete", projects: 12 }, "全部 12 个项目均已收录"],
    ["fr", { published, projects: 4 }, "4 projets sur 530 inscrits ici"],
    ["en", { projects: 0 }, "No project is held here"],
  ])("in %s of %j", (language, held, words) => {
    expect(said(language, held)).toContain(words);
  });

  it("the register's sums are compared with the published ones only where all are held", () => {
    const compared = { zh: "不与", en: "not compared", fr: "compar" } as const;
    for (const language of languages) {
      expect(said(language, { published })).toContain(compared[language]);
      expect(said(language, { coverage: "complete", published })).not.toContain(compared[language]);
    }
  });
});
