import { describe, expect, it } from "vitest";
import { decode } from "./decode";

const text = (hex: string) => decode(Buffer.from(hex, "hex"));

describe("the text of a file", () => {
  it("is UTF-8 wherever it can be, its mark left out", () => {
    expect(decode(Buffer.from("项目,été"))).toBe("项目,été");
    expect(decode(Buffer.from("\ufeff项目"))).toBe("项目");
    expect(decode(Buffer.alloc(0))).toBe("");
  });

  it("is GB18030 where high bytes stand in pairs, characters of four bytes too", () => {
    expect(text("cfeec4bf")).toBe("项目");
    // 㐀 has no place in GBK.
    expect(text("cfeec4bf2ccfeec4bf2ccfeec4bf2c8139ee39")).toBe("项目,项目,项目,㐀");
  });

  it("is Windows-1252 where they stand alone between plain letters", () => {
    expect(text("536f6369e974e9")).toBe("Société");
    expect(text("6c9275736965")).toBe("l’usie");
  });

  it("is none where a mark promises what does not follow, or where it holds no text", () => {
    for (const hex of ["efbbbfff", "fffe00d8", "610062", "feff0000"])
      expect(() => text(hex), hex).toThrow("encoding");
  });
});
