import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { publicProject } from "@/components/project/testing/public-project";
import { drawPicture, type PictureWords } from "./draw-picture";
import { wordsOfEdition } from "./edition-picture";
import { wordsOfProject } from "./project-picture";
import { wordsOfCeremony, wordsOfOrganization } from "./slice-pictures";

const said = (over: Partial<PictureWords>): PictureWords => ({
  language: "zh",
  above: "签约簿 · SCE-2019-0007",
  title: "智能汽车核心部件研发制造基地项目",
  facts: "220.3亿元 · 正式合同",
  foot: "",
  ...over,
});

/** How much of a part of the picture is not paper. */
async function inked(picture: Buffer, top: number, height: number): Promise<number> {
  const part = { left: 80, top, width: 1040, height };
  const { data } = await sharp(picture).extract(part).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((grey) => grey < 160).length / data.length;
}

describe("the picture of a record", () => {
  it("is a PNG of the size that pages announce", async () => {
    const { format, width, height } = await sharp(await drawPicture(said({}))).metadata();
    expect({ format, width, height }).toEqual({ format: "png", width: 1200, height: 630 });
  });

  it("draws Chinese characters as themselves, not as boxes", async () => {
    const [one, other, boxes] = await Promise.all(
      ["智能汽车", "合作框架", "\uE001\uE002\uE003\uE004"].map((title) => drawPicture(said({ title }))),
    );
    if (!one || !other || !boxes) throw new Error("Three pictures were drawn.");
    expect(await inked(one, 140, 80)).toBeGreaterThan(0.02);
    expect(one.equals(other)).toBe(false);
    expect(one.equals(boxes)).toBe(false);
  });

  it("sets a long title smaller, and keeps it clear of the facts", async () => {
    const title = "Usine de production d’électrodes et de cellules pour batteries de véhicules ".repeat(6);
    const picture = await drawPicture(said({ language: "fr", title }));
    expect(await inked(picture, 140, 290)).toBeGreaterThan(0.02);
    expect(await inked(picture, 446, 16)).toBe(0);
  });

  it("takes markup and an empty text as what they are", async () => {
    const picture = await drawPicture(said({ title: "<b>A & B</b>", facts: " " }));
    expect(await inked(picture, 140, 80)).toBeGreaterThan(0.005);
    expect(await inked(picture, 460, 60)).toBe(0);
  });
});

describe("its words", () => {
  it("are the title, how much of which class, and when", () => {
    expect(wordsOfProject("en", publicProject, false)).toEqual({
      language: "en",
      above: "Signbook · SCE-2018-0001",
      title: "存储芯片基地",
      facts: "CNY 4 bn · Contract · 25 August 2018",
      foot: "",
    });
  });

  it("say that an amount is withheld, that a project is not counted, and that the register is a sample", () => {
    const { position } = publicProject;
    if (!position) throw new Error("The project is counted.");
    const withheld = { ...publicProject, position: { ...position, amounts: [], withheld: true } };
    expect(wordsOfProject("en", withheld, false).facts).toMatch(/^withheld/i);
    expect(wordsOfProject("en", { ...publicProject, position: null }, true)).toMatchObject({
      facts: "Not counted",
      foot: "Sample: compiled from press reports, not an official register",
    });
  });

  it("are, of an edition, its name, when and where, and how much of it is held", () => {
    const edition = {
      code: "SCE-2019",
      labels: { zh: "2019智博会", en: "Smart China Expo 2019" },
      starts: "2019-08-26",
      ends: "2019-08-29",
      places: { en: "Chongqing" },
      projects: 1234,
    };
    const { title, facts } = wordsOfEdition("en", edition, false);
    expect(title).toBe("Smart China Expo 2019");
    expect(facts).toContain("2019 · Chongqing · Projects held here: 1,234");
    expect(wordsOfEdition("zh", { ...edition, places: {} }, false).facts).toMatch(/日 · [^·]*：1,?234$/);
  });

  it("are, of a ceremony, its title, when and where it was, and how many signed there", () => {
    const ceremony = {
      id: "c1",
      titles: { zh: "重大项目签约仪式" },
      date: "2019-08-26",
      mode: "on-site",
      placeCode: "CN-CQ",
      places: {},
      projects: 17,
      edition: { code: "SCE-2019", labels: {} },
      sessions: [],
      press: { wholes: [], partitions: [] },
      later: [],
    } as const;
    expect(wordsOfCeremony("en", ceremony, {}, false)).toEqual({
      language: "en",
      above: "Signbook · SCE-2019",
      title: "重大项目签约仪式",
      facts: "26 August 2019 · Chongqing · Projects held here: 17",
      foot: "",
    });
    const bare = { ...ceremony, date: null, placeCode: null, edition: null, projects: 0 };
    expect(wordsOfCeremony("fr", bare, {}, true)).toMatchObject({
      above: "Signbook",
      facts: expect.stringMatching(/^[^·]*: 0$/),
      foot: expect.stringMatching(/./),
    });
  });

  it("are, of an organization, its name, what it is, where it sits and how many projects name it", () => {
    const organization = { names: { zh: "英飞凌", en: "Infineon" }, kind: "company", seat: "DE" } as const;
    expect(wordsOfOrganization("zh", organization, 3, {}, false)).toMatchObject({
      title: "英飞凌",
      facts: expect.stringMatching(/^企业 · 德国 · .*：3$/),
    });
    expect(wordsOfOrganization("en", { ...organization, seat: null }, 1, {}, false).facts).toMatch(
      /^Company · [^·]+: 1$/,
    );
  });
});
