import { describe, expect, it } from "vitest";
import { MergeSubmission } from "./submission";

const [ending, staying] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
const read = (values: object) => MergeSubmission.safeParse({ ending, staying, ...values });
const faults = (values: object) =>
  read(values).error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("the form of a merge", () => {
  it("holds a decision for each agreement that moves in, and why", () => {
    const sent = {
      "decision.a1": "repeat",
      "decision.a.2": "excluded",
      "why.a.2": "a rehearsal",
      reason: "One",
    };
    expect(read(sent).data).toEqual({
      ending,
      staying,
      reason: "One",
      choices: {
        a1: { decision: "repeat", reason: null },
        "a.2": { decision: "excluded", reason: "a rehearsal" },
      },
    });
  });

  it("asks why an agreement is not counted, beside the field for it", () => {
    expect(faults({ "decision.a1": "excluded", "why.a1": "" })).toEqual([["why.a1", "missing"]]);
    expect(faults({ "decision.a1": "excluded" })).toEqual([["why.a1", "missing"]]);
  });

  it("says at its own field what there is no such decision for, and what is too long", () => {
    expect(faults({ "decision.a1": "perhaps" })).toEqual([["decision.a1", "invalid"]]);
    expect(faults({ "decision.a1": "excluded", "why.a1": "x".repeat(20_000) })).toEqual([
      ["why.a1", "tooLong"],
    ]);
    expect(faults({ reason: "x".repeat(2001) })).toEqual([["reason", "tooLong"]]);
  });

  it("is none of records that are no ids, and takes no decision for a field of every object", () => {
    expect(read({ ending: "1" }).success).toBe(false);
    const sent = JSON.parse('{"decision.__proto__":"repeat"}');
    expect(Object.getPrototypeOf(read(sent).data?.choices ?? {})).toBe(Object.prototype);
  });
});
