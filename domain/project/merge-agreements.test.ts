import { describe, expect, it } from "vitest";
import { agreement } from "../testing/records";
import { type Agreement, countingDecisions } from "./document";
import { decideAgreements, decisionsOffered, follows, formerFirst, MergeChoices } from "./merge-agreements";

const first = agreement("first", { dateSigned: "2019-08-26" });
const moved = (dateSigned: string | null, given: Partial<Omit<Agreement, "dateSigned">> = {}) =>
  agreement("first", { key: "m1", dateSigned, ...given });
const offered = (one: Agreement, staying: readonly Agreement[] = [first], ending = [one]) =>
  decisionsOffered(one, staying, ending);

describe("The decisions offered for an agreement that moves in", () => {
  it("are those on what came before it, the likeliest first, and to leave it out", () => {
    expect(offered(moved("2020"))).toEqual([...follows, "excluded"]);
  });

  it("are the first signing where it was signed before everything that stays", () => {
    expect(offered(moved("2018"))).toEqual(["first", "excluded"]);
    expect(offered(moved("2018"), [])).toEqual(["first", "excluded"]);
  });

  it("may be a repeat of what came later, where loose dates leave it open", () => {
    expect(offered(moved("2019-08"))).toEqual(["repeat", "first", "excluded"]);
    expect(offered(moved("2019"))).toEqual(["repeat", "first", "excluded"]);
    expect(offered(moved("2019-07-31"))).toEqual(["first", "excluded"]);
  });

  it("are on what came before it in its own record too, which may become the first", () => {
    const earlier = agreement("first", { key: "m0", dateSigned: "2017" });
    const later = moved("2018");
    expect(offered(later, [first], [earlier, later])).toEqual([...follows, "first", "excluded"]);
  });

  it("begin with leaving it out where it was left out before", () => {
    const out = moved("2020", { counting: { decision: "excluded", actsOn: null, reason: "A rehearsal" } });
    expect(offered(out)).toEqual(["excluded", ...follows]);
  });

  it("take no account of what does not count", () => {
    const rehearsal = agreement("excluded", { dateSigned: "2017" });
    expect(offered(moved("2018"), [rehearsal, first])).toEqual(["first", "excluded"]);
  });
});

describe("The agreements of two records as one list", () => {
  const decide = (list: readonly Agreement[], choices: MergeChoices) =>
    decideAgreements([first], list, (key) => choices[key]).map(({ key, counting }) => [
      key,
      counting.decision,
      counting.actsOn,
    ]);

  it("repeat what stands there where nobody said otherwise", () => {
    expect(decide([moved("2020")], {})).toEqual([
      ["first", "first", null],
      ["m1", "repeat", "first"],
    ]);
  });

  it("act on the latest before them that counts, those that moved in with them too", () => {
    const later = moved("2021", { key: "m2" });
    const choices = {
      m1: { decision: "upgrade" as const, reason: null },
      m2: { decision: "increase" as const, reason: null },
    };
    expect(decide([later, moved("2020")], choices)).toEqual([
      ["first", "first", null],
      ["m2", "increase", "m1"],
      ["m1", "upgrade", "first"],
    ]);
    const left = { ...choices, m1: { decision: "excluded" as const, reason: "A rehearsal" } };
    expect(decide([later, moved("2020")], left)[1]).toEqual(["m2", "increase", "first"]);
  });

  it("have one first signing: what was the first acts on the new one as was said of it", () => {
    const choices = { m1: { decision: "first" as const, reason: null } };
    expect(decide([moved("2018")], choices)).toEqual([
      ["first", "repeat", "m1"],
      ["m1", "first", null],
    ]);
    const upgraded = { ...choices, [formerFirst]: { decision: "upgrade" as const, reason: null } };
    expect(decide([moved("2018")], upgraded)[0]).toEqual(["first", "upgrade", "m1"]);
  });

  it("keep the reason why one is left out, and no empty one", () => {
    const reasons = (reason: string | null) =>
      decideAgreements([first], [moved("2020")], () => ({ decision: "excluded", reason }))[1]?.counting;
    expect(reasons("A rehearsal")).toEqual({ decision: "excluded", actsOn: null, reason: "A rehearsal" });
    expect(reasons("")?.reason).toBeNull();
  });
});

describe("The answers of a form", () => {
  it("name one decision and a reason for each agreement", () => {
    const answers = Object.fromEntries(
      countingDecisions.map((decision) => [decision, { decision, reason: " why " }]),
    );
    expect(MergeChoices.parse(answers).first).toEqual({ decision: "first", reason: "why" });
    for (const wrong of [
      { a1: { decision: "doubled", reason: null } },
      { a1: { decision: "first" } },
      { a1: { decision: "first", reason: "x".repeat(501) } },
      { ["k".repeat(41)]: { decision: "first", reason: null } },
    ])
      expect(MergeChoices.safeParse(wrong).success).toBe(false);
  });
});
