import { describe, expect, it } from "vitest";
import { isEntered, type ReportLine, readReport } from "./report";

const today = "2026-11-28";
const blank: ReportLine = { kind: "", planned: "", actual: "", address: "", title: "", sourceKind: "" };
const whole: ReportLine = {
  ...blank,
  kind: "started",
  actual: "2026年3月",
  address: " https://example.org/start ",
};
const faults = (line: Partial<ReportLine>) => {
  const read = readReport({ ...whole, ...line }, today);
  return Array.isArray(read) ? read.map(({ path, message }) => `${path} ${message}`) : [];
};

describe("A line of the table", () => {
  it("is entered as soon as anything stands in it", () => {
    expect(isEntered(blank)).toBe(false);
    expect(isEntered({ ...blank, title: "  " })).toBe(false);
    expect(isEntered({ ...blank, planned: "2027" })).toBe(true);
  });

  it("reads what happened, with its evidence, however the date is written", () => {
    expect(readReport(whole, today)).toEqual({
      kind: "started",
      planned: null,
      actual: "2026-03",
      evidence: { address: "https://example.org/start", title: null, kind: "press" },
    });
  });

  it("needs no evidence for what is only planned", () => {
    expect(readReport({ ...blank, kind: "operating", planned: "2027" }, today)).toEqual({
      kind: "operating",
      planned: "2027",
      actual: null,
      evidence: null,
    });
  });

  it("takes a title where the evidence has no address", () => {
    expect(faults({ address: "", title: "Site visit of March" })).toEqual([]);
  });

  it("says of which kind the evidence is, where it is chosen or the address tells", () => {
    const kindOf = (line: Partial<ReportLine>) => {
      const read = readReport({ ...whole, ...line }, today);
      return "kind" in read ? read.evidence?.kind : read;
    };
    expect(kindOf({ sourceKind: "company" })).toBe("company");
    expect(kindOf({ address: "https://www.cq.gov.cn/" })).toBe("government");
    expect(kindOf({ address: "", title: "Site visit of March" })).toBe("government");
    expect(kindOf({ address: "", title: "Site visit of March", sourceKind: "press" })).toBe("press");
  });

  it.each([
    [{ kind: "" }, ["kind missing"]],
    [{ kind: "finished" }, ["kind missing"]],
    [{ actual: "" }, ["actual step-date"]],
    [{ actual: "soon" }, ["actual loose-date"]],
    [{ actual: "2026-02-30" }, ["actual loose-date"]],
    [{ planned: "next year" }, ["planned loose-date"]],
    [{ actual: "2026-12" }, ["actual still-to-come"]],
    [{ address: "" }, ["address source-named"]],
    [{ address: "example.org" }, ["address address"]],
    [{ address: "javascript:alert(1)" }, ["address address"]],
    [{ title: "a".repeat(501) }, ["title tooLong"]],
    [{ sourceKind: "rumour" }, ["sourceKind invalid"]],
    [{ actual: "", planned: "2027", address: "", sourceKind: "company" }, ["address source-named"]],
    [
      { kind: "", actual: "soon", address: "" },
      ["kind missing", "actual loose-date", "address source-named"],
    ],
  ] satisfies [Partial<ReportLine>, string[]][])(
    "with %j says what to mend, by the field: %j",
    (line, said) => {
      expect(faults(line)).toEqual(said);
    },
  );

  it("takes a year or month that may have passed: it is known no better", () => {
    expect(faults({ actual: "2026-11" })).toEqual([]);
    expect(faults({ actual: "2026" })).toEqual([]);
    expect(faults({ actual: "2026-11-29" })).toEqual(["actual still-to-come"]);
  });
});
