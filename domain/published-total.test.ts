import { describe, expect, it } from "vitest";
import type { PressFigure, PressPartition } from "./edition";
import { publishedTotal } from "./published-total";

const source = {
  id: "s",
  kind: "press",
  address: null,
  title: "A paper",
  date: null,
  language: null,
  quote: null,
};
const figure = (value: string, changes: Partial<PressFigure> = {}): PressFigure => ({
  id: value,
  scopes: { en: "All" },
  measure: "projects",
  value,
  unit: "count",
  asPrinted: value,
  lastDigit: "1",
  qualifier: "exact",
  class: null,
  domain: null,
  place: null,
  date: null,
  unconfirmed: false,
  ceremony: null,
  editions: ["SCE-2019"],
  source,
  partition: null,
  ...changes,
});
const partition = (whole: PressFigure, parts: PressFigure[]): PressPartition => ({
  id: "p",
  names: { en: "By edition" },
  complete: true,
  whole,
  parts,
});

describe("The published total of an edition", () => {
  it("is a number of projects, not an amount, and not of one place only", () => {
    const wholes = [
      figure("816900000000", { measure: "amount", unit: "CNY" }),
      figure("600", { place: "CN-CQ Liangjiang" }),
      figure("530"),
    ];
    expect(publishedTotal({ wholes, partitions: [] }, "SCE-2019")?.value).toBe("530");
  });

  it("is a confirmed one where there is one", () => {
    const wholes = [figure("99", { unconfirmed: true }), figure("92")];
    expect(publishedTotal({ wholes, partitions: [] }, "SCE-2019")?.value).toBe("92");
  });

  it("is no part of another total of the same edition", () => {
    const partitions = [partition(figure("530"), [figure("600")])];
    expect(publishedTotal({ wholes: [figure("530")], partitions }, "SCE-2019")?.value).toBe("530");
  });

  it("may be the edition's part in a total of several editions", () => {
    const both = figure("1073", { editions: ["WMC-2018", "WMC-2019"] });
    const parts = [figure("436", { editions: ["WMC-2018"] }), figure("638", { editions: ["WMC-2019"] })];
    const press = { wholes: [both], partitions: [partition(both, parts)] };
    expect(publishedTotal(press, "WMC-2019")?.value).toBe("638");
  });

  it("is unknown where nothing was published", () => {
    expect(publishedTotal({ wholes: [], partitions: [] }, "SCE-2019")).toBeNull();
  });
});
