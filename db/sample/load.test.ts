import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { Edition } from "../../domain/edition";
import { ProjectFilter } from "../../domain/filters";
import { plain } from "../../domain/fraction";
import { addParts, type PressMeasure, verdict } from "../../domain/press";
import { readCeremony } from "../ceremonies";
import type { Database } from "../client";
import { readEdition, readEditions } from "../editions";
import { figures } from "../figures/figures";
import { publicly } from "../list/read-scope";
import { readPublicProject } from "../projects/public";
import { rows } from "../query";
import { readDomains, readLabels } from "../reference";
import { forEachDatabase } from "../testing/databases";
import { sampleIsLoaded } from "./is-loaded";
import { loadSample } from "./load";

forEachDatabase("The sample register", (database) => {
  beforeAll(() => loadSample(database()), 120_000);

  const edition = async (code: string): Promise<Edition> => {
    const found = await readEdition(database(), code);
    if (!found) throw new Error(`There is no edition ${code}.`);
    return found;
  };

  it("is there after loading, and loading again changes nothing", async () => {
    expect(await sampleIsLoaded(database())).toBe(true);
    const before = await contents(database());
    await loadSample(database());
    expect(await contents(database())).toEqual(before);
  }, 120_000);

  it("gives its projects their references in the order of its file", async () => {
    const found = await referencesOf(database());
    expect(found).toHaveLength(75);
    expect(found).toContain("SCE-2019-0003");
    expect(found).toContain("X-2019-0001");
    expect(found).toContain("CF-2022-1-0010");
    expect((await readPublic(database(), "SCE-2018-0001")).title.zh).toBe("智能汽车制造基地(40万辆产能)");
  });

  it("marks all of it as sample, every change by one person and published by another", async () => {
    const unmarked = await rows(database(), sql`select record from revisions where not sample`);
    const alone = await rows(
      database(),
      sql`select 1 from revisions r join drafts d on d.project::text = r.record where d.saved_by = r.by`,
    );
    expect([unmarked, alone]).toEqual([[], []]);
  });

  it("keeps 530 projects and 816.9 bn as published, beside the 3 that it holds", async () => {
    const { held, press, figures: own } = await edition("SCE-2019");
    expect(held).toMatchObject({ coverage: "partial", projects: 3, published: { value: "530" } });
    expect(press.wholes.map(({ value, unit }) => `${value} ${unit}`)).toEqual(
      expect.arrayContaining(["530 count", "816900000000 CNY", "115700000000 USD"]),
    );
    expect(own.flatMap(({ money }) => money)).toEqual([]);
    expect(verdictOf(await edition("SCE-2019"), "On site and off site", "projects")).toEqual({
      sum: "530",
      verdict: "agrees",
    });
  });

  it("tells the first edition that a press release describes, claim by claim", async () => {
    const { themes, organisers, attendance, claims, programme, website, starts, ends } =
      await edition("SCE-2019");
    expect(themes.fr).toContain("stimuler l'économie");
    expect(organisers).toHaveLength(6);
    expect([website, starts, ends]).toEqual([
      "https://www.smartchina-expo.cn/En-index.shtml",
      "2019-08-26",
      "2019-08-29",
    ]);
    const global500 = attendance.filter(({ measure }) => measure === "global-500");
    expect(global500.map(({ value, chosen }) => [value, chosen])).toEqual([
      [60, true],
      [60, false],
      [40, false],
    ]);
    expect(claims.map(({ field }) => field)).toEqual(["origins", "domains"]);
    expect(programme.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["ceremony", "conference", "exhibition", "contest", "forum"]),
    );
  });

  it("counts the memory-chip project once, and lists its second signing beside", async () => {
    const memoryChips = await readPublic(database(), "SCE-2019-0001");
    expect(memoryChips.agreements.map(({ counting }) => counting.decision)).toEqual(["first", "repeat"]);
    expect(memoryChips.position).toMatchObject({ class: "framework", year: 2019, amounts: [] });
    expect((await edition("SCE-2019")).later).toMatchObject([
      { reference: "SCE-2019-0001", decision: "repeat" },
    ]);
  });

  it("finds that the sessions of the fair of 2019 add up", async () => {
    const fair = await edition("WCIFIT-2019");
    expect(verdictOf(fair, "By session", "projects")).toEqual({ sum: "271", verdict: "agrees" });
    expect(verdictOf(fair, "By session", "amount")).toEqual({ sum: "549780000000", verdict: "agrees" });
    expect(fair.ceremonies).toHaveLength(3);
  });

  it("finds that the two totals of the fair of 2023 agree: the published one says over 290.7 bn", async () => {
    const fair = await edition("WCIFIT-2023");
    expect(verdictOf(fair, "Chongqing and other provinces", "projects")).toMatchObject({ sum: "88" });
    const amount = verdictOf(fair, "Chongqing and other provinces", "amount");
    expect(amount).toEqual({ sum: "290735000000", verdict: "agrees" });
  });

  it("leaves 19 of 70 projects of 2022 not itemised", async () => {
    const expo = await edition("SCE-2022");
    expect(verdictOf(expo, "By field", "projects")).toEqual({
      sum: "51",
      verdict: "not-itemised",
      remainder: "19",
    });
    expect(verdictOf(expo, "By field", "amount")).toEqual({
      sum: "151500000000",
      verdict: "not-itemised",
      remainder: "60600000000",
    });
  });

  it("finds that two totals of the manufacturing convention differ from their sum", async () => {
    for (const code of ["WMC-2018", "WMC-2019"]) {
      const convention = await edition(code);
      expect(verdictOf(convention, "By edition", "projects")).toEqual({
        sum: "1074",
        verdict: "differs",
        by: "1",
      });
      expect(verdictOf(convention, "By edition", "amount")).toEqual({
        sum: "1182200000000",
        verdict: "differs",
        by: "220000000000",
      });
    }
    expect((await edition("WMC-2018")).held.published?.value).toBe("436");
  });

  it("adds the sectors of 2024 to 103 projects, and domestic to foreign", async () => {
    const expo = await edition("WSIE-2024");
    expect(verdictOf(expo, "By sector", "projects")).toEqual({ sum: "103", verdict: "agrees" });
    expect(verdictOf(expo, "By origin", "projects")).toEqual({ sum: "103", verdict: "agrees" });
    expect(expo.continues?.code).toBe("SCE-2023");
    expect((await edition("SCE-2023")).continuedBy.map(({ code }) => code)).toEqual(["WSIE-2024"]);
  });

  it("keeps the rates that the paper printed for 2018", async () => {
    const { press } = await edition("WMC-2018");
    const rates = press.wholes.filter(({ unit, editions }) => unit === "percent" && editions.length === 1);
    expect(rates.map(({ measure, value }) => `${measure} ${value}`)).toEqual([
      "registered 91.1",
      "started 68.4",
    ]);
  });

  it("keeps what the press says of Hong Kong and Macao as a press figure", async () => {
    const { press, projects } = await edition("WMC-2020");
    const part = press.partitions.flatMap(({ parts }) => parts).find(({ unit }) => unit === "CNY");
    expect([part?.value, part?.lastDigit, projects]).toEqual(["50972000000", "1000000", 0]);
  });

  it("keeps both amounts of the plant at Crolles, and follows one", async () => {
    const [crolles] = await rows<{ reference: string }>(
      database(),
      sql`select reference from positions where title_en = 'Semiconductor plant at Crolles'`,
    );
    const { claims, position, origins } = await readPublic(database(), crolles?.reference ?? "");
    expect(claims.map(({ value, chosen }) => [value, chosen])).toEqual([
      ["5700000000 EUR", true],
      ["about 4000000000 EUR", false],
    ]);
    expect(claims[0]?.reason.en).toBeTruthy();
    expect(position?.amounts).toEqual([
      { currency: "EUR", min: "5700000000", max: "5700000000", qualifier: "exact" },
    ]);
    expect(origins.map(({ code }) => code)).toEqual(["FR", "IT", "US"]);
  });

  it("marks inferred origins, so that they can be left out", async () => {
    const [withThem, without] = await Promise.all([
      inFigures(database(), { origin: ["CN-GD"] }),
      inFigures(database(), { origin: ["CN-GD"], inferred: "out" }),
    ]);
    expect([withThem, without]).toEqual([1, 0]);
  });

  it("never lifts a class: one contract by its source's word, one joint venture, the rest as the source says", async () => {
    const classes = await rows<{ class: string; projects: number }>(
      database(),
      sql`select class, count(*)::int as projects from positions where valid_to is null group by class order by class`,
    );
    expect(Object.fromEntries(classes.map((found) => [found.class, found.projects]))).toEqual({
      contract: 2,
      framework: 9,
      purchase: 1,
      announcement: 34,
      "not-stated": 29,
    });
  });

  it("ships no rate: euros stand beside, unconverted", async () => {
    const { total, rates } = await figures(database(), {
      ...whole,
      filter: ProjectFilter.parse({ edition: ["CF-2021"] }),
    });
    expect(rates).toEqual([]);
    expect(total.byClass).toMatchObject([{ class: "announcement", money: [{ currency: "EUR" }] }]);
  });

  it("tells the ceremonies of an edition, and one outside any", async () => {
    const { ceremonies } = await edition("SCE-2021");
    expect(ceremonies).toMatchObject([{ mode: "online", date: "2021-08-18", projects: 3 }]);
    const cloud = await readCeremony(database(), ceremonies[0]?.id ?? "");
    expect(cloud?.press.wholes.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["25", "46300000000"]),
    );
    const [outside] = await rows<{ id: string }>(
      database(),
      sql`select id from ceremonies where edition is null`,
    );
    expect(await readCeremony(database(), outside?.id ?? "")).toMatchObject({ edition: null, projects: 1 });
    expect(await readCeremony(database(), "no-id")).toBeNull();
    expect(await readCeremony(database(), "00000000-0000-4000-8000-000000000000")).toBeNull();
    expect(await readEdition(database(), "SCE-1999")).toBeNull();
  });

  it("lists editions newest first with what they hold, and domains with the four of the press release first", async () => {
    const editions = await readEditions(database());
    expect(editions).toHaveLength(26);
    expect(editions[0]).toMatchObject({ code: "WSIE-2025", slug: "wsie-2025", projects: 6 });
    expect((await readDomains(database())).slice(0, 4).map(({ code }) => code)).toEqual([
      "5G",
      "IC",
      "AI",
      "IOT",
    ]);
    const labels = await readLabels(database());
    expect(labels.editions["CF-2022-1"]?.fr).toBe("Choose France 2022 (janvier)");
    expect(labels.units["500109"]?.zh).toBe("北碚区");
  });
});

const whole = { by: [], counting: "whole", currency: "CNY", scope: publicly } as const;

async function inFigures(db: Database, filter: object): Promise<number> {
  return (await figures(db, { ...whole, filter: ProjectFilter.parse(filter) })).total.projects;
}

async function readPublic(db: Database, reference: string) {
  const read = await readPublicProject(db, reference);
  if (read?.found !== "published") throw new Error(`${reference} is not published.`);
  return read.project;
}

async function referencesOf(db: Database): Promise<string[]> {
  const found = await rows<{ reference: string }>(db, sql`select reference from projects order by reference`);
  return found.map(({ reference }) => reference);
}

/** What a partition of an edition's published totals adds up to, and how that stands to the whole. */
function verdictOf({ press }: Edition, name: string, measure: PressMeasure) {
  const partition = press.partitions.find(
    ({ names, whole: divided }) => names.en === name && divided.measure === measure,
  );
  if (!partition) return undefined;
  const sum = addParts(partition.parts.map((part) => ({ ...part, whole: partition.whole.id })));
  return { sum: plain(sum.min), ...verdict(partition.whole, sum, partition.complete) };
}

/** A fingerprint of every table. */
async function contents(db: Database): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    db,
    sql`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [print] = await rows<{ print: string }>(
      db,
      sql`select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
        from ${sql.identifier(name)} t`,
    );
    found[name] = print?.print ?? "";
  }
  return found;
}
