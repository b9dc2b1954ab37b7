import { describe, expect, it } from "vitest";
import { fromKept, toKept } from "./kept";

describe("a value that a cache kept", () => {
  it("comes back with its instants as instants, at any depth", () => {
    const at = new Date("2019-08-26T02:00:00.000Z");
    const value = { title: "5G", updatedAt: at, events: [{ at }, { at: null }] };
    expect(fromKept(toKept(value))).toEqual(value);
  });

  it("comes back as null where there was nothing", () => {
    expect(fromKept(toKept(null))).toBeNull();
  });

  it("leaves texts that look like dates as texts", () => {
    expect(fromKept(toKept({ signed: "2019-08-26" }))).toEqual({ signed: "2019-08-26" });
  });
});
