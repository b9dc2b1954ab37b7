import { and, asc, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { CeremonyRecord, EditionRecord, ExpoRecord } from "../../domain/administration/records";
import { ProjectFilter } from "../../domain/filters";
import { figures } from "../figures/figures";
import { verifyFigures } from "../figures/verify";
import { publicly } from "../list/read-scope";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "../projects/testing/register";
import { readLabels } from "../reference";
import { revisions } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import {
  keepCeremony,
  keepDomain,
  keepEdition,
  keepExpo,
  keepUnit,
  readRecord,
  removeReference,
} from "./records";

const fresh = { record: null, basedOn: 0 };
const edition = (said: object) =>
  EditionRecord.parse({
    "0": "",
    labels: { en: "Fair" },
    timeZone: "Asia/Shanghai",
    coverage: "a-few",
    signatoriesKeptMonths: "24",
    ...said,
  });

forEachDatabase("A reference record", (database) => {
  let register: TestRegister;
  let expo: string;
  const by = () => register.administrator;
  beforeAll(async () => {
    register = await makeRegister(database());
    const made = await keepExpo(
      database(),
      fresh,
      ExpoRecord.parse({ code: "WCIF", names: { en: "West China Fair" }, aliases: "WCF\n\nWCF" }),
      by(),
    );
    expo = made.id;
  });
  const historyOf = (record: string) =>
    database()
      .select({ act: revisions.act, document: revisions.document, by: revisions.by })
      .from(revisions)
      .where(and(eq(revisions.record, record)))
      .orderBy(asc(revisions.version));

  it("is added, changed by whoever saw its last change, and told in the history with what it was", async () => {
    const values = edition({ code: "WCIF-2026", expo, year: "2026" });
    await keepEdition(database(), fresh, values, by());
    const was = { record: "WCIF-2026", basedOn: 1 };
    await keepEdition(database(), was, { ...values, labels: { en: "Fair 2026", zh: "西博会" } }, by());
    await keepEdition(
      database(),
      { ...was, basedOn: 2 },
      { ...values, labels: { en: "Fair 2026", zh: "西博会" } },
      by(),
    );
    await expect(keepEdition(database(), was, values, by())).rejects.toThrow("record-changed");
    expect(await historyOf("WCIF-2026")).toMatchObject([
      { act: "created", document: { code: "WCIF-2026", labels: { en: "Fair" } }, by: by().id },
      { act: "changed", document: { labels: { en: "Fair 2026", zh: "西博会" } } },
    ]);
    expect((await readLabels(database())).editions["WCIF-2026"]).toEqual({ en: "Fair 2026", zh: "西博会" });
  });

  it("keeps its code: it cannot be taken twice, nor changed", async () => {
    const again = edition({ code: "SCE-2019", expo, year: "2019" });
    await expect(keepEdition(database(), fresh, again, by())).rejects.toThrow("code-taken");
    const was = { record: "WCIF-2026", basedOn: 2 };
    await keepEdition(database(), was, edition({ code: "WCIF-2027", expo, year: "2027" }), by());
    expect(await readRecord(database(), "edition", "WCIF-2027")).toBeNull();
  });

  it("never continues itself through others, nor is a unit part of itself", async () => {
    await keepEdition(
      database(),
      fresh,
      edition({ code: "A-2001", expo, year: "2001", continues: "SCE-2019" }),
      by(),
    );
    const was = { record: "SCE-2019", basedOn: 0 };
    const back = edition({ code: "SCE-2019", expo, year: "2019", continues: "A-2001" });
    await expect(keepEdition(database(), was, back, by())).rejects.toThrow("part-of-itself");
    const unit = { names: { en: "A bureau" }, kind: "bureau", retired: false } as const;
    await keepUnit(database(), fresh, { ...unit, code: "BUREAU", parent: "500112" }, by());
    const part = keepUnit(
      database(),
      { record: "500112", basedOn: 0 },
      { ...unit, code: "500112", parent: "BUREAU" },
      by(),
    );
    await expect(part).rejects.toThrow("part-of-itself");
  });

  it("is not changed by those who are no administrators, nor where it is not there", async () => {
    const values = edition({ code: "B-2001", expo, year: "2001" });
    await expect(keepEdition(database(), fresh, values, register.mei)).rejects.toThrow("role-needed");
    await expect(removeReference(database(), "expo", fresh, register.official)).rejects.toThrow(
      "role-needed",
    );
    const nowhere = { record: "nothing at all", basedOn: 0 };
    for (const name of ["expo", "edition", "ceremony", "domain", "unit"] as const)
      await expect(removeReference(database(), name, nowhere, by())).rejects.toThrow("not-found");
  });

  it("goes where nothing names it, and stays where something does or ever did", async () => {
    const removed = (name: "domain" | "unit" | "edition" | "expo", record: string, basedOn = 0) =>
      removeReference(database(), name, { record, basedOn }, by());
    const domain = { labels: { en: "Quantum" }, position: 5, retired: false };
    await keepDomain(database(), fresh, { ...domain, code: "QUANTUM" }, by());
    await publishAs(database(), project({ domains: ["IC"] }), {
      writer: register.mei,
      reviewer: register.luc,
    });
    const twice = await publishAs(database(), project({ domains: ["QUANTUM"] }), {
      writer: register.mei,
      reviewer: register.luc,
    });
    await expect(removed("domain", "IC")).rejects.toThrow("still-used");
    await publishAs(
      database(),
      project({ domains: ["IC"] }),
      { writer: register.mei, reviewer: register.luc },
      { project: twice.project, basedOn: twice.version },
    );
    await expect(removed("domain", "QUANTUM", 1)).rejects.toThrow("still-used");
    await expect(removed("unit", "500112")).rejects.toThrow("still-used");
    await expect(removed("edition", "SCE-2019")).rejects.toThrow("still-used");
    await expect(removed("expo", expo, 1)).rejects.toThrow("still-used");
    await removed("domain", "AI");
    expect((await readLabels(database())).domains).not.toHaveProperty("AI");
    expect(await historyOf("AI")).toMatchObject([{ act: "removed", document: { code: "AI" } }]);
  });

  it("leads to projects found by a ceremony's new mode, and keeps the ceremony in its edition", async () => {
    const signed = agreement({ ceremony: register.ceremony, parties: [party(register.boe)] });
    await publishAs(database(), project({ domains: ["IC"], agreements: [signed] }), {
      writer: register.mei,
      reviewer: register.luc,
    });
    const values = CeremonyRecord.parse({ edition: "SCE-2019", titles: { en: "Opening" }, mode: "hybrid" });
    const was = { record: register.ceremony, basedOn: 0 };
    await expect(keepCeremony(database(), was, { ...values, edition: "CF-2022" }, by())).rejects.toThrow(
      "edition-fixed",
    );
    await keepCeremony(database(), was, values, by());
    const found = async (mode: string) =>
      (
        await figures(database(), {
          filter: ProjectFilter.parse({ mode: [mode] }),
          by: [],
          counting: "whole",
          currency: "CNY",
          scope: publicly,
        })
      ).total.projects;
    expect([await found("on-site"), await found("hybrid")]).toEqual([0, 1]);
    expect((await verifyFigures(database())).differences).toEqual([]);
  });

  it("that is a ceremony is added once where its form was sent twice", async () => {
    const said = (given: object) =>
      CeremonyRecord.parse({
        edition: "SCE-2019",
        titles: { en: "Closing" },
        date: "2019-08-29",
        mode: "on-site",
        sessions: [{ titles: { en: "Morning" }, date: "2019-08-29" }],
        ...given,
      });
    const twice = [1, 2].map(() => keepCeremony(database(), fresh, said({}), by()));
    const [one, other] = await Promise.all(twice);
    expect(other?.id).toBe(one?.id);
    expect(await historyOf(one?.id ?? "")).toHaveLength(1);
    for (const given of [{ date: null }, { sessions: [] }, { edition: "" }, { places: { en: "Hall 1" } }])
      expect((await keepCeremony(database(), fresh, said(given), by())).id).not.toBe(one?.id);
    await expect(keepCeremony(database(), fresh, said({}), register.mei)).rejects.toThrow("role-needed");
  });
});
