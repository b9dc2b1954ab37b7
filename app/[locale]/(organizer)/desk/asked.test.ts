import { describe, expect, it } from "vitest";
import { toldGaps } from "@/domain/project/gaps";
import { askedOfDesk, deskPath } from "./asked";

describe("what the address of the desk asks", () => {
  it("is read as far as it is understood", () => {
    expect(
      askedOfDesk({ edition: "SCE-2019", words: " 芯片 ", gap: toldGaps[0], reference: " sce-2019-0007 " }),
    ).toEqual({
      reference: "SCE-2019-0007",
      filter: { edition: "SCE-2019", words: "芯片" },
      gap: toldGaps[0],
      whole: null,
    });
  });

  it("is nothing where it is empty, repeated, made up or more than anybody types", () => {
    const nothing = { reference: "", filter: { edition: null, words: null }, gap: null, whole: null };
    expect(askedOfDesk({})).toEqual(nothing);
    expect(askedOfDesk({ edition: ["A", "B"], words: " ", gap: "constructor", part: "published" })).toEqual(
      nothing,
    );
    expect(askedOfDesk({ words: "x".repeat(1000) }).filter.words).toHaveLength(200);
    expect(askedOfDesk({ words: "芯\0片" }).filter.words).toBe("芯片");
  });

  it("is asked again by its own address", () => {
    const words = "R&D = 芯片";
    const path = deskPath("zh", { edition: "SCE-2019", words }, null, "to-review");
    const asked = Object.fromEntries(new URL(path, "https://register.example.org").searchParams);
    expect(path).toMatch(/^\/zh\/desk\?/);
    expect(askedOfDesk(asked)).toMatchObject({ filter: { edition: "SCE-2019", words }, whole: "to-review" });
    expect(deskPath("fr", { edition: null, words: null }, null)).toBe("/fr/desk");
  });
});
