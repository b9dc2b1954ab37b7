import { describe, expect, it } from "vitest";
import { fr } from "./fr";
import { frenchSpacing } from "./french-spacing";

describe("French spacing", () => {
  it("keeps a sign of punctuation on the line of its word", () => {
    expect(frenchSpacing({ a: "Tri : date ; titre ? Oui !", b: { c: "la valeur « x »." } })).toEqual({
      a: "Tri\u00a0: date\u202f; titre\u202f? Oui\u202f!",
      b: { c: "la valeur «\u00a0x\u00a0»." },
    });
  });

  it("is in every text of the catalogue", () => {
    expect(JSON.stringify(fr)).not.toMatch(/ [:;!?»]|« /);
  });
});
