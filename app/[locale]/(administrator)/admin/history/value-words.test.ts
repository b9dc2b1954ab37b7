import { describe, expect, it } from "vitest";
import { fieldInWords, valueInWords } from "./value-words";

const said = (path: string, value: unknown, names = {}) => valueInWords("en", path, value, names);

describe("a change in words", () => {
  it("names its field, and the language or role inside it", () => {
    expect(fieldInWords("en", "labels.zh")).toBe("Name · Chinese");
    expect(fieldInWords("fr", "date")).toBe("Date");
    expect(fieldInWords("en", "nothingOfTheKind")).toBe("nothingOfTheKind");
  });

  it("says kinds of every record as forms do", () => {
    expect(said("kind", "press-release")).toBe("Press release");
    expect(said("kind", "university")).toBe("University");
    expect(said("kind", "district")).toBe("District");
    expect(said("kind", "forum")).toBe("Forum");
  });

  it("says languages, modes and places in words, and leaves the rest as it stands", () => {
    expect(said("language", "zh")).toBe("Chinese");
    expect(said("language", "xx")).toBe("xx");
    expect(said("placeCode", "FR")).toBe("France");
    expect(said("year", 2019)).toBe("2019");
    expect(said("retired", true)).toBe("yes");
    expect(said("date", null)).toBe("");
  });

  it("names records by their names, and joins what is several", () => {
    expect(said("source", "id-1", { "id-1": { en: "Daily" } })).toBe("Daily");
    expect(said("aliases", ["A", "B"])).toBe("A; B");
    expect(said("identifiers", [{ scheme: "LEI", value: "X1" }])).toBe("LEI X1");
    expect(said("names", { fr: "Salon" })).toBe("Salon");
  });
});
