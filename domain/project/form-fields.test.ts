import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldsOf, valuesOf } from "./form-fields";

describe("The fields of a form that was sent", () => {
  const fields = fieldsOf({
    title: "Plant",
    domains: ["AI", "", "IC"],
    unconfirmed: "on",
    "agreements.a1.type": "investment-contract",
    "agreements.a1.parties.p1.name": "Example",
    "agreements.a2.type": "purchase-order",
    "agreements.a1.parties.p2.name": "Another",
  });

  it("are one text, or empty where nothing was sent", () => {
    expect([fields.text("title"), fields.text("summary"), fields.text("domains")]).toEqual([
      ...["Plant", "", "AI"],
    ]);
  });

  it("are several of one name, without empty ones", () => {
    expect([fields.list("domains"), fields.list("title"), fields.list("nothing")]).toEqual([
      ...[["AI", "IC"], ["Plant"], []],
    ]);
  });

  it("are boxes that were ticked or not", () => {
    expect([fields.flag("unconfirmed"), fields.flag("confirmed")]).toEqual([true, false]);
  });

  it("are parts under their keys, in the order in which they first came", () => {
    const agreements = fields.parts("agreements");
    expect(agreements.map(({ key, fields: part }) => `${key} ${part.text("type")}`)).toEqual([
      ...["a1 investment-contract", "a2 purchase-order"],
    ]);
    expect(agreements[0]?.fields.parts("parties").map(({ key }) => key)).toEqual(["p1", "p2"]);
    expect(fields.under("agreements").under("a1").text("type")).toBe("investment-contract");
    expect(fields.parts("milestones")).toEqual([]);
  });

  it("are nobody's inherited names", () => {
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      expect([fields.text(name), fields.list(name), fields.flag(name)]).toEqual(["", [], false]);
      expect(fields.parts(name)).toEqual([]);
    }
    fieldsOf({ "__proto__.polluted": "yes" });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("are read to a depth that no form of ours exceeds, however deep the name is", () => {
    const deep = fieldsOf({ [Array.from({ length: 10_000 }, () => "a").join(".")]: "x" });
    let at = deep;
    for (let level = 0; level < 8; level += 1) at = at.under("a");
    expect(at.parts("a")).toEqual([]);
    expect(at.text("a")).toBe("");
  });
});

describe("The values that a browser would send", () => {
  it("are named after keys; boxes that are not ticked and empty lists are left out", () => {
    expect(
      valuesOf({
        title: { zh: "", en: "Plant" },
        unconfirmed: false,
        confirmed: true,
        domains: ["AI"],
        otherUnits: [],
        agreements: [{ key: "a1", type: "x", parties: [{ key: "p1", name: "Example" }] }],
      }),
    ).toEqual({
      "title.zh": "",
      "title.en": "Plant",
      confirmed: "on",
      domains: ["AI"],
      "agreements.a1.type": "x",
      "agreements.a1.parties.p1.name": "Example",
    });
  });

  it("are read back as they were", () => {
    const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/);
    const part = fc.record({
      name: fc.string(),
      told: fc.boolean(),
      codes: fc.array(fc.string({ minLength: 1 })),
    });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(key, part), { selector: ([name]) => name }), (parts) => {
        const sent = valuesOf({ parts: parts.map(([name, one]) => ({ key: name, ...one })) });
        const back = fieldsOf(sent)
          .parts("parts")
          .map(({ key: name, fields }) => [
            name,
            { name: fields.text("name"), told: fields.flag("told"), codes: fields.list("codes") },
          ]);
        expect(back).toEqual(parts);
      }),
    );
  });
});
