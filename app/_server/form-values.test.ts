import { describe, expect, it } from "vitest";
import { several, valuesOf, withoutFields } from "./form-values";
import { form } from "./testing/form";

describe("what a form sent", () => {
  it("is one text for a field that was sent once, and a list for one that was repeated", () => {
    expect(valuesOf(form({ title: "芯片", tags: ["a", "b"], note: "" }))).toEqual({
      title: "芯片",
      tags: ["a", "b"],
      note: "",
    });
  });

  it("is a list of all, in order, however often a field was sent", () => {
    const data = new FormData();
    for (let n = 0; n < 100_000; n += 1) data.append("a", String(n));
    const { a } = valuesOf(data);
    expect(a).toHaveLength(100_000);
    expect(a?.slice(-2)).toEqual(["99998", "99999"]);
  });

  it("has none of the framework's own fields, no files, and no name that is the root of all objects", () => {
    const data = form({ $ACTION_ID_1: "x", $ACTION_REF_1: "y", title: "t" });
    data.append("file", new Blob(["x"]), "x.txt");
    data.append("__proto__", "x");
    expect(valuesOf(data)).toEqual({ title: "t" });
  });

  it("has no sign that a database cannot hold, in a field or in one of several", () => {
    expect(valuesOf(form({ title: "a\0b", tags: ["\0", "c\0"] }))).toEqual({ title: "ab", tags: ["", "c"] });
  });

  it("is read with names that objects have by birth as any other", () => {
    const values = valuesOf(form({ constructor: "x", toString: "y", hasOwnProperty: "z" }));
    expect(Object.entries(values)).toEqual([
      ["constructor", "x"],
      ["toString", "y"],
      ["hasOwnProperty", "z"],
    ]);
  });

  it("is never said again where it is secret", () => {
    expect(withoutFields({ email: "a", password: "b", code: ["c"] }, ["password", "code"])).toEqual({
      email: "a",
    });
  });
});

describe("a field of boxes", () => {
  it.each([
    [undefined, []],
    ["a", ["a"]],
    [
      ["a", "b"],
      ["a", "b"],
    ],
    ["", [""]],
  ])("sent as %j is %j", (sent, read) => {
    expect(several.parse(sent)).toEqual(read);
  });

  it("holds no more than a form of this register could send", () => {
    expect(several.safeParse(Array(1001).fill("a")).success).toBe(false);
    expect(several.safeParse(["a".repeat(1001)]).success).toBe(false);
  });
});
