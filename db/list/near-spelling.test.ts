import { beforeAll, expect, it } from "vitest";
import { ProjectQuery } from "../../domain/filters";
import type { ProjectDocument } from "../../domain/project/document";
import { saveDraft } from "../projects/save-draft";
import { publishAs } from "../projects/testing/publish";
import { makeRegister, newForm, project, type TestRegister } from "../projects/testing/register";
import { forEachDatabase } from "../testing/databases";
import { nearlySpelt } from "./near-spelling";

forEachDatabase("A misspelt word", (database) => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await makeRegister(database());
    const titled = (en: string, further: Partial<ProjectDocument> = {}) =>
      publishAs(database(), project({ title: { en }, originalLanguage: "en", ...further }), {
        writer: register.mei,
        reviewer: register.luc,
      });
    await titled("Robots for chip plants", { domains: [] });
    await titled("Robots of another kind");
    await titled("Robofs");
    await titled("Microélectronique à Chongqing");
    await titled("Électromobilité");
    await saveDraft(
      database(),
      newForm(project({ title: { en: "Satellite telescope" }, originalLanguage: "en" })),
      register.mei,
    );
  }, 60_000);

  const suggested = (asked: Partial<ProjectQuery>) => nearlySpelt(database(), ProjectQuery.parse(asked));

  it.each([
    ["robtos", "robots", 2],
    ["robogs", "robots", 2],
    ["Robtos", "robots", 2],
    ["robtos plants", "robots plants", 1],
    ["robtos plamts", "robots plants", 1],
    ["microélectroniqe", "microelectronique", 1],
  ])("as %s is read as %s, the most frequent word that is near", async (q, meant, projects) => {
    expect(await suggested({ q })).toEqual({ q: meant, projects });
  });

  it.each(["telescopes xylophone", "芯片", "ro", "robots", ""])("is not guessed for %s", async (q) => {
    expect(await suggested({ q })).toBeNull();
  });

  it("is never read as a word that only a draft has", async () => {
    expect(await suggested({ q: "satelite" })).toBeNull();
    expect(await suggested({ q: "telescop" })).toBeNull();
  });

  it("is no part of a longer word", async () => {
    expect(await suggested({ q: "electronic" })).toBeNull();
  });

  it("is suggested where the rest of the question finds something with it", async () => {
    expect(await suggested({ q: "robtos", domain: ["unknown"] })).toEqual({ q: "robots", projects: 1 });
    expect(await suggested({ q: "robtos", domain: ["5G"] })).toBeNull();
    expect(await suggested({ q: "robtos", asOf: "1999-01-01" })).toBeNull();
  });

  it("is not suspected in what the other filters alone leave out", async () => {
    expect(await suggested({ q: "robofs", domain: ["5G"] })).toBeNull();
  });
});
