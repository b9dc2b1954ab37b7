import { describe, expect, it } from "vitest";
import { comparerOf, type HeldProject, partnersOf } from "./alike";
import { readRow } from "./read-row";
import { idOfName, someSetting } from "./testing/vocabulary";

const writer = "00000000-0000-4000-8000-00000000000a";

const held = (title: string, organization: string): HeldProject => ({
  project: title,
  reference: null,
  titles: [title],
  organizations: [idOfName(organization)],
  domains: [],
  amounts: [],
});

function alike(title: string, investors: string, all: readonly HeldProject[], governments: string[] = []) {
  const { document } = readRow({ title, investors }, someSetting, writer);
  if (!document) throw new Error("The row cannot be read.");
  const found = comparerOf(all, governments.map(idOfName))(document);
  return found && [found.likeness, found.held.project];
}

describe("a row and what the register holds", () => {
  it("are the same project with the same title, whatever its spaces and widths, and a partner in common", () => {
    const all = [held("别的工程", "乙"), held("重庆存储芯片基地，5G", "甲")];
    expect(alike("重庆存储芯片基地 ５G", "甲", all)).toEqual(["same", "重庆存储芯片基地，5G"]);
  });

  it("are perhaps the same with the same title alone, or a similar one and a partner in common", () => {
    expect(alike("重庆存储芯片基地", "甲", [held("重庆存储芯片基地", "乙")])?.[0]).toBe("similar");
    expect(alike("重庆存储芯片基地二期", "甲", [held("重庆存储芯片基地", "甲")])?.[0]).toBe("similar");
    const ofGovernment = alike("重庆存储芯片基地", "政府", [held("重庆存储芯片基地", "政府")], ["政府"]);
    expect(ofGovernment?.[0]).toBe("similar");
  });

  it("have nothing to do with each other for a partner alone, or a similar title alone", () => {
    expect(alike("重庆存储芯片基地", "甲", [held("机器人研究院", "甲")])).toBeNull();
    expect(alike("重庆存储芯片基地二期", "甲", [held("重庆存储芯片基地", "乙")])).toBeNull();
  });

  it("share a party only where it is no host, which many projects share", () => {
    const { document } = readRow(
      { title: "重庆存储芯片基地二期", hosts: "甲", investors: "乙" },
      someSetting,
      writer,
    );
    expect(document && partnersOf(document)).toEqual([idOfName("乙")]);
  });
});
