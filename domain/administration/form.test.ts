import { describe, expect, it } from "vitest";
import { formOf, nested } from "./form";
import { EditionRecord, RateRecord } from "./records";

describe("the fields of a form", () => {
  it("are read by their names, lists in the order sent", () => {
    const sent = { "names.zh": "展会", code: "A", "rows.0.date": "2019", "rows.2.date": "2020" };
    expect(nested(sent)).toEqual({
      names: { zh: "展会" },
      code: "A",
      rows: [{ date: "2019" }, { date: "2020" }],
    });
  });

  it("take no field for a part of the program", () => {
    const read = nested({ "__proto__.admin": "yes", "constructor.prototype.admin": "yes" });
    expect(({} as { admin?: string }).admin).toBeUndefined();
    expect(Object.hasOwn(read as object, "constructor")).toBe(true);
  });
});

const sent = {
  record: "",
  basedOn: "0",
  code: "sce-2026",
  expo: "00000000-0000-4000-8000-000000000001",
  "labels.zh": " 智博会 2026 ",
  year: "2026",
  starts: "2026-09",
  ends: "2026-09-08",
  timeZone: "Asia/Shanghai",
  "organisers.0.zh": "重庆市人民政府",
  "organisers.1.zh": " ",
  coverage: "a-few",
  signatoriesKeptMonths: "24",
};
const read = (changed: object) => formOf(EditionRecord).safeParse({ ...sent, ...changed });
const faults = (changed: object) =>
  read(changed).error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("an edition as a form gives it", () => {
  it("has its code in capitals, its texts without blanks, and no empty organiser", () => {
    expect(read({}).data).toMatchObject({
      was: { record: null, basedOn: 0 },
      values: {
        code: "SCE-2026",
        labels: { zh: "智博会 2026" },
        organisers: [{ zh: "重庆市人民政府" }],
        website: null,
        continues: null,
      },
    });
  });

  it.each([
    [{ "labels.zh": " " }, ["labels", "names-missing"]],
    [{ code: "X-2026" }, ["code", "code"]],
    [{ code: "SCE-2025" }, ["year", "code-year"]],
    [{ ends: "2026-08" }, ["ends", "dates-order"]],
    [{ starts: "2026-13" }, ["starts", "loose-date"]],
    [{ timeZone: "Chongqing" }, ["timeZone", "time-zone"]],
    [{ placeCode: "QQ" }, ["placeCode", "origin"]],
    [{ website: "javascript:alert(1)" }, ["website", "address"]],
    [{ continues: "SCE-2026" }, ["continues", "continues-itself"]],
    [{ signatoriesKeptMonths: "two" }, ["signatoriesKeptMonths", "whole-number"]],
  ])("is refused with %j, beside the field", (changed, fault) => {
    expect(faults(changed)).toEqual([fault]);
  });

  it("may end in the month in which it starts, known to the month only", () => {
    expect(faults({ starts: "2026-09-05", ends: "2026-09" })).toBeUndefined();
  });
});

describe("a rate", () => {
  const rate = (value: string) =>
    RateRecord.safeParse({ currency: "usd", year: "2019", rate: value, source: "A table", asOf: "" });

  it("is an exact positive decimal of one foreign currency", () => {
    expect(rate("6.8985").data).toEqual({
      currency: "USD",
      year: 2019,
      rate: "6.8985",
      source: "A table",
      asOf: null,
    });
    for (const wrong of ["6,8985", "0", "0.000", "-1", "1e3", "6.123456789", ""])
      expect(rate(wrong).success, wrong).toBe(false);
  });
});
