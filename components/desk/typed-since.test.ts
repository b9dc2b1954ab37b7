import { describe, expect, it } from "vitest";
import { typedSince, withTyped } from "./typed-since";

const sent = {
  "title.zh": "芯片",
  intent: "fields",
  domains: ["AI", "IC"],
  "agreements.a1.approximate": "on",
};

describe("what was typed since a form was sent", () => {
  it("is nothing where the fields stand as they were sent, whichever button sent them", () => {
    const { intent: _, ...still } = sent;
    expect(typedSince(sent, still)).toEqual({});
    expect(typedSince({ domains: ["AI"] }, { domains: "AI" })).toEqual({});
  });

  it("is every field that was changed, filled in or emptied", () => {
    const now = { ...sent, "title.zh": "", "title.en": "Chips", domains: ["AI"] };
    expect(typedSince(sent, now)).toEqual({ "title.zh": "", "title.en": "Chips", domains: ["AI"] });
  });

  it("is a box too from which the tick was taken", () => {
    const { "agreements.a1.approximate": _, ...now } = sent;
    expect(typedSince(sent, now)).toEqual({ "agreements.a1.approximate": [] });
  });
});

describe("an answer, drawn with what was typed meanwhile", () => {
  const answered = {
    "title.zh": "芯片",
    domains: ["AI"],
    fields: "all",
    "agreements.a1.type": "contract",
    "agreements.a1.approximate": "on",
    "agreements.a1.parties.p1.name": "百度",
  };

  it("shows what was typed, and all else as it was answered", () => {
    const since = { "title.zh": "芯片厂", "agreements.a1.parties.p1.name": "百度公司" };
    expect(withTyped(answered, since)).toEqual({ ...answered, ...since });
    expect(withTyped(answered, {})).toEqual(answered);
  });

  it("has a field that the answer left empty, and no tick that was taken away", () => {
    const since = { "agreements.a1.parties.p1.told": "百度公司", "agreements.a1.approximate": [] };
    const { "agreements.a1.approximate": _, ...rest } = answered;
    expect(withTyped(answered, since)).toEqual({ ...rest, "agreements.a1.parties.p1.told": "百度公司" });
  });

  it("brings back no part that was removed", () => {
    const since = { "agreements.a2.type": "framework", "agreements.a1.parties.p2.name": "谷歌" };
    expect(withTyped(answered, since)).toEqual(answered);
  });
});
