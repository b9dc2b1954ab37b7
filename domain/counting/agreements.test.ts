import { describe, expect, it } from "vitest";
import { agreementClasses, agreementTypes, classOfType } from "../agreement-type";
import { agreement } from "../testing/records";
import { ceremoniesOf, classOf } from "./agreements";

describe("the class of an agreement", () => {
  it("follows from what its source calls it, never guessed upwards", () => {
    const typesOf = (of: string) =>
      Object.entries(classOfType).flatMap(([type, name]) => (name === of ? [type] : []));
    expect(Object.fromEntries(agreementClasses.map((name) => [name, typesOf(name)]))).toEqual({
      contract: ["investment-contract", "joint-venture-contract", "technology-agreement", "fund-agreement"],
      framework: [
        "strategic-framework",
        "framework-agreement",
        "strategic-cooperation-agreement",
        "cooperation-agreement",
      ],
      intent: ["letter-of-intent", "memorandum-of-understanding", "intended-purchase"],
      purchase: ["purchase-order"],
      announcement: ["public-announcement"],
      "not-stated": ["not-stated"],
    });
    expect(agreementTypes).toContain("supplementary");
  });

  it("is that of what it supplements, through as many supplements as there are", () => {
    const framework = agreement("first", { type: "framework-agreement" });
    const one = agreement("increase", { key: "one", type: "supplementary", supplements: "first" });
    const two = agreement("increase", { key: "two", type: "supplementary", supplements: "one" });
    expect(classOf(two, [two, one, framework])).toBe("framework");
  });

  it("is not stated where a supplement leads nowhere, or in a circle", () => {
    const one = agreement("increase", { key: "one", type: "supplementary", supplements: "two" });
    const two = agreement("increase", { key: "two", type: "supplementary", supplements: "one" });
    expect(classOf(one, [one, two])).toBe("not-stated");
    expect(classOf({ ...one, supplements: null }, [one, two])).toBe("not-stated");
    expect(classOf({ ...one, supplements: "one" }, [one, two])).toBe("not-stated");
  });
});

it("a project is listed at every ceremony where one of its agreements was signed, in order of signing", () => {
  const [early, late] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
  const signed = (dateSigned: string, ceremony: string | undefined) =>
    agreement("repeat", { dateSigned, ceremony: ceremony ?? null });
  expect(
    ceremoniesOf([
      signed("2021", late),
      signed("2019", early),
      signed("2020", undefined),
      signed("2022", late),
    ]),
  ).toEqual([early, late]);
});
