import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { formOf } from "./form";
import { OrganizationRecord } from "./organization";
import { CeremonyRecord, DomainRecord, ExpoRecord, RateRecord, RunningOrder, UnitRecord } from "./records";
import { OriginNameRecord, SettingsRecord } from "./settings";

type Sent = Record<string, string>;

const was = { record: "", basedOn: "0" };
const id = "00000000-0000-4000-8000-000000000001";

/** What a form with these fields becomes, or the faults beside its fields. */
function read<Values>(schema: z.ZodType<Values>, sent: Sent): Values | string[] {
  const parsed = formOf(schema).safeParse({ ...was, ...sent });
  if (parsed.success) return parsed.data.values;
  return parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
}

describe("the form of an organization", () => {
  const good: Sent = { "names.zh": "紫光集团", kind: "company" };
  const of = (changed: Sent) => read(OrganizationRecord, { ...good, ...changed });

  it("needs a name in one language and a kind, and nothing else", () => {
    expect(of({})).toEqual({
      names: { zh: "紫光集团" },
      kind: "company",
      aliases: [],
      identifiers: [],
      seat: null,
      parent: null,
      parentSince: null,
      parentUntil: null,
      global500: [],
    });
  });

  it("has an alias on each line, each once, without blank lines", () => {
    expect(of({ aliases: " Unigroup \n\nTsinghua Unigroup\r\nUnigroup" })).toMatchObject({
      aliases: ["Unigroup", "Tsinghua Unigroup"],
    });
  });

  it("has its years in the Global 500 in order, however they are set apart", () => {
    for (const text of ["2019, 2018 2020", "2020、2019；2018", "2018;2019,,2020 2018"])
      expect(of({ global500: text }), text).toMatchObject({ global500: [2018, 2019, 2020] });
  });

  it("drops a row of identifiers without a value, and keeps the others as they are compared", () => {
    const rows = {
      "identifiers.0.scheme": "siren",
      "identifiers.0.value": "552 008 443",
      "identifiers.1.scheme": "LEI",
      "identifiers.1.value": " ",
      "identifiers.2.scheme": "TICKER",
      "identifiers.2.value": "002-415",
    };
    expect(of(rows)).toMatchObject({
      identifiers: [
        { scheme: "SIREN", value: "552008443" },
        { scheme: "TICKER", value: "002415" },
      ],
    });
  });

  it("may have belonged to a parent within one year of which no more is known", () => {
    expect(of({ parentSince: "2019-05", parentUntil: "2019" })).toMatchObject({ parentUntil: "2019" });
    expect(of({ parentSince: "2019", parentUntil: "2019-05" })).toMatchObject({ parentSince: "2019" });
  });

  it.each<[Sent, string]>([
    [{ "names.zh": " " }, "names names-missing"],
    [{ kind: "bank" }, "kind Invalid"],
    [{ global500: "19" }, "global500 years"],
    [{ global500: "2019-2021" }, "global500 years"],
    [
      { "identifiers.0.scheme": "SIREN", "identifiers.0.value": "552 008 444" },
      "identifiers.0.value identifier",
    ],
    [{ "identifiers.0.scheme": "", "identifiers.0.value": "552 008 443" }, "identifiers.0.scheme missing"],
    [{ seat: "QQ" }, "seat origin"],
    [{ parent: "紫光" }, "parent Invalid"],
    [{ parentSince: "2020", parentUntil: "2019" }, "parentUntil dates-order"],
    [{ parentSince: "2020-02", parentUntil: "2020-01-31" }, "parentUntil dates-order"],
    [{ parentSince: "yesterday" }, "parentSince loose-date"],
  ])("with %j is refused beside the field", (changed, fault) => {
    expect(of(changed)).toEqual([expect.stringContaining(fault)]);
  });
});

describe("the form of the settings", () => {
  const good: Sent = { zone: "Asia/Shanghai", sizeBands: "1, 5, 10" };
  const of = (changed: Sent) => read(SettingsRecord, { ...good, ...changed });

  it("has size bands that rise, however they are set apart", () => {
    for (const text of ["1 5 10", "1，5、10", "1;5；10"])
      expect(of({ sizeBands: text }), text).toMatchObject({ sizeBands: [1, 5, 10] });
  });

  it.each([
    "",
    "5, 1",
    "1, 1",
    "0, 5",
    "-1, 5",
    "1.5",
    "a",
    "1000000",
    "0x10",
    "1e3",
    [...Array(21).keys()].map((n) => n + 1).join(" "),
  ])("refuses the bands %j", (sizeBands) => {
    expect(of({ sizeBands })).toEqual(["sizeBands size-bands"]);
  });

  it("has a zone that exists, and a web address of the licence or none", () => {
    expect(of({ zone: "Asia/Chongqing " })).toMatchObject({ zone: "Asia/Chongqing" });
    expect(of({ zone: "CST+8" })).toEqual(["zone time-zone"]);
    expect(of({ licenceAddress: "https://creativecommons.org/licenses/by/4.0/" })).toMatchObject({
      licenceAddress: "https://creativecommons.org/licenses/by/4.0/",
    });
    for (const address of ["javascript:alert(1)", "ftp://example.org", "example.org", "data:text/html,x"])
      expect(of({ licenceAddress: address }), address).toEqual(["licenceAddress address"]);
  });

  it("calls an origin by a name, of an origin that exists", () => {
    expect(read(OriginNameRecord, { code: "cn-tw", "names.zh": "中国台湾" })).toEqual({
      code: "TW",
      names: { zh: "中国台湾" },
    });
    expect(read(OriginNameRecord, { code: "QQ", "names.zh": "某地" })).toEqual(["code origin"]);
    expect(read(OriginNameRecord, { code: "TW" })).toEqual(["names names-missing"]);
  });
});

describe("the forms of other reference records", () => {
  it.each<[string, z.ZodType, Sent, string]>([
    ["an expo without a name", ExpoRecord, { code: "SCE" }, "names names-missing"],
    ["an expo with spaces in its code", ExpoRecord, { code: "S CE", "names.en": "x" }, "code code"],
    ["an expo whose code begins with a stroke", ExpoRecord, { code: "-A", "names.en": "x" }, "code code"],
    ["a code that is too long", ExpoRecord, { code: "A".repeat(31), "names.en": "x" }, "code tooLong"],
    [
      "a domain in no place of the list",
      DomainRecord,
      { code: "AI", "labels.en": "x", position: "" },
      "position whole-number",
    ],
    [
      "a unit of an unknown kind",
      UnitRecord,
      { code: "500112", "names.zh": "渝北区", kind: "village" },
      "kind Invalid",
    ],
    [
      "a unit that is part of itself",
      UnitRecord,
      { code: "a1", "names.zh": "区", kind: "district", parent: "A1" },
      "parent part-of-itself",
    ],
    [
      "a rate of the yuan itself",
      RateRecord,
      { currency: "CNY", year: "2019", rate: "1", source: "x" },
      "currency currency-code",
    ],
    [
      "a rate without a source",
      RateRecord,
      { currency: "USD", year: "2019", rate: "7", source: " " },
      "source missing",
    ],
    [
      "a rate of a year far away",
      RateRecord,
      { currency: "USD", year: "1899", rate: "7", source: "x" },
      "year Too small",
    ],
    [
      "a rate of a loose day",
      RateRecord,
      { currency: "USD", year: "2019", rate: "7", source: "x", asOf: "2019-12" },
      "asOf day",
    ],
    [
      "a ceremony in a mode nobody knows",
      CeremonyRecord,
      { "titles.en": "x", mode: "radio" },
      "mode Invalid",
    ],
    [
      "a ceremony of an edition outside any",
      CeremonyRecord,
      { "titles.en": "x", mode: "online", edition: "X-2019" },
      "edition code",
    ],
    ["a ceremony without a title", CeremonyRecord, { mode: "online" }, "titles names-missing"],
  ])("%s is refused beside the field", (_, schema, sent, fault) => {
    expect(read(schema, sent)).toEqual([expect.stringContaining(fault)]);
  });

  it("a ceremony keeps the sessions that say something, in their order", () => {
    const sessions = {
      "sessions.0.titles.en": "Morning",
      "sessions.1.date": "",
      "sessions.2.date": "2019-08-27",
    };
    expect(read(CeremonyRecord, { "titles.en": "Signing", mode: "on-site", ...sessions })).toMatchObject({
      edition: null,
      date: null,
      sessions: [
        { titles: { en: "Morning" }, date: null },
        { titles: {}, date: "2019-08-27" },
      ],
    });
  });

  it("a unit stands in capitals under its parent, and is retired where the box was ticked", () => {
    const unit = {
      code: "lj-1",
      "names.zh": "两江新区",
      kind: "development-zone",
      parent: "500000",
      retired: "on",
    };
    expect(read(UnitRecord, unit)).toEqual({
      code: "LJ-1",
      names: { zh: "两江新区" },
      kind: "development-zone",
      parent: "500000",
      retired: true,
    });
  });

  it("a running order gives an agreement a number or none", () => {
    const row = (order: string) => ({
      "rows.0.project": id,
      "rows.0.version": "1",
      "rows.0.agreement": "a1",
      "rows.0.order": order,
    });
    expect(read(RunningOrder, { ceremony: id, ...row("3") })).toMatchObject({ rows: [{ order: 3 }] });
    expect(read(RunningOrder, { ceremony: id, ...row(" ") })).toMatchObject({ rows: [{ order: null }] });
    for (const order of ["0", "10000", "-1", "1.5", "first"])
      expect(read(RunningOrder, { ceremony: id, ...row(order) }), order).toEqual([
        expect.stringMatching(/^rows\.0\.order /),
      ]);
  });
});
