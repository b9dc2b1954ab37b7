import { describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { mayOpenImport, outsideEditions } from "./access";

const actor = (id: string, roles: Actor["roles"]): Actor => ({
  id,
  name: id,
  email: `${id}@example.org`,
  roles,
});
const mei = actor("mei", { organizer: ["SCE-2019"] });
const luc = actor("luc", { organizer: ["SCE-2019", "SCE-2020"] });
const everywhere = actor("ana", { organizer: "all" });
const administrator = actor("kim", { administrator: "all" });
const official = actor("wei", { official: "all" });

const open = { account: "mei", state: "open" as const, editions: ["SCE-2019"] };

describe("an import that is looked through", () => {
  it("is its owner's alone, administrators included", () => {
    expect(mayOpenImport(mei, open)).toBe(true);
    for (const other of [luc, everywhere, administrator, official])
      expect(mayOpenImport(other, open)).toBe(false);
  });

  it("is closed to its owner too, once they may not record any more", () => {
    expect(mayOpenImport(actor("mei", {}), open)).toBe(false);
    expect(mayOpenImport(actor("mei", { official: "all" }), open)).toBe(false);
  });
});

describe.each(["done", "undone"] as const)("an import that is %s", (state) => {
  it("is of those who may write all of its editions, whoever brought it in", () => {
    const both = { account: "mei", state, editions: ["SCE-2019", "SCE-2020"] };
    expect([mei, luc, everywhere, administrator, official].map((who) => mayOpenImport(who, both))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it("with projects outside any edition is nobody's who is limited to editions", () => {
    const outside = { account: "luc", state, editions: ["SCE-2019", outsideEditions] };
    expect([luc, everywhere, administrator].map((who) => mayOpenImport(who, outside))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
