import { beforeAll, expect, it } from "vitest";
import type { ProjectDocument } from "../../domain/project/document";
import { saveDraft } from "../projects/save-draft";
import { publishAs } from "../projects/testing/publish";
import {
  agreement,
  makeRegister,
  newForm,
  party,
  project,
  type TestRegister,
} from "../projects/testing/register";
import { forEachDatabase } from "../testing/databases";
import { comparedWithHeld } from "./held";

const amount = (min: string | null) =>
  ({ ...agreement().amount, min, max: min ?? "5", qualifier: min === null ? "at-most" : "exact" }) as const;

forEachDatabase("What rows are compared with", (database) => {
  let register: TestRegister;
  const signed = (title: ProjectDocument["title"], organization: string, min: string | null) =>
    project({
      title,
      originalLanguage: title.zh ? "zh" : title.en ? "en" : "fr",
      agreements: [agreement({ amount: amount(min), parties: [party(organization)] })],
    });
  /** What is found for a row of this title and amount that names the same partner. */
  const found = async (
    title: ProjectDocument["title"],
    min: string | null = "1",
    organization = register.infineon,
  ) => {
    const row = signed(title, organization, min);
    const compare = await comparedWithHeld(
      database(),
      [signed({ zh: "无关" }, register.boe, "1"), row],
      register.mei,
    );
    return compare(row)?.held.titles[0] ?? null;
  };
  beforeAll(async () => {
    register = await makeRegister(database());
    const { mei, luc, infineon } = register;
    const people = { writer: mei, reviewer: luc };
    const both = { zh: "龙兴功率芯片基地", en: "Longxing power works" };
    await publishAs(database(), signed(both, infineon, "7"), people);
    await publishAs(database(), signed({ en: "Yuelai design park" }, infineon, "8"), people);
    await saveDraft(database(), newForm(signed({ fr: "Usine d’énergie Lumière" }, infineon, "9")), mei);
    await saveDraft(database(), newForm(signed({ zh: "９Ｇ机床" }, infineon, "10")), mei);
    await saveDraft(database(), newForm(signed({ zh: "西永封测厂" }, infineon, "11")), mei);
  });

  it("shares a partner and a part of the title, whatever accents, cases and widths either has", async () => {
    expect(await found({ zh: "龙兴功率芯片基地二期" })).toBe("龙兴功率芯片基地");
    expect(await found({ en: "Power Works of LONGXING" })).toBe("龙兴功率芯片基地");
    expect(await found({ fr: "USINE D'ENERGIE LUMIERE" })).toBe("Usine d’énergie Lumière");
    expect(await found({ zh: "9g机床" })).toBe("９Ｇ机床");
  });

  it("shares a partner and the amount", async () => {
    expect(await found({ zh: "养老院" }, "8")).toBe("Yuelai design park");
    expect(await found({ zh: "养老院" }, "8.5")).toBeNull();
  });

  it("has no amount in common with one that is only bounded above", async () => {
    expect(await found({ zh: "养老院" }, null)).toBeNull();
  });

  it("shares a partner and a name as it sounds, in a title of another script", async () => {
    expect(await found({ zh: "悦来设计园" })).toBe("Yuelai design park");
    expect(await found({ en: "Xiyong test plant" })).toBe("西永封测厂");
  });

  it("is nothing for a partner alone, or a part of the title alone", async () => {
    expect(await found({ zh: "养老院" })).toBeNull();
    expect(await found({ zh: "龙兴功率芯片基地二期" }, "1", register.boe)).toBeNull();
  });
});
