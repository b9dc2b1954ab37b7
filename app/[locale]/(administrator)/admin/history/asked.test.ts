import { describe, expect, it } from "vitest";
import { Asked, filterOf, queryOf } from "./asked";

describe("what is asked of the history", () => {
  it("is read from an address, without what is not understood", () => {
    const asked = Asked.parse({
      subject: "rate",
      by: "nobody",
      from: "2026-02-30",
      before: "-1",
      record: ["a", "b"],
    });
    expect(asked).toEqual({ subject: "rate", record: null, by: null, from: null, to: null, before: null });
    expect(queryOf(asked, { before: 7 })).toBe("?subject=rate&before=7");
    expect(queryOf(Asked.parse({}))).toBe("");
  });

  it("begins and ends with the days of the register's own zone", () => {
    const asked = Asked.parse({ from: "2026-03-01", to: "2026-03-01" });
    expect(filterOf(asked, "Asia/Shanghai")).toMatchObject({
      from: new Date("2026-02-28T16:00:00.000Z"),
      until: new Date("2026-03-01T15:59:59.999Z"),
    });
  });
});
