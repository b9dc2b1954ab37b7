import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isId } from "./id";

describe("an id", () => {
  it("is what the database makes, in either case", () => {
    const id = randomUUID();
    expect([isId(id), isId(id.toUpperCase())]).toEqual([true, true]);
  });

  it.each([
    "",
    "new",
    "7",
    "SCE-2019-0007",
    "00000000-0000-4000-8000",
    " 00000000-0000-4000-8000-00000000000a",
  ])("is not %o", (text) => expect(isId(text)).toBe(false));
});
