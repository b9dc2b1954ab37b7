import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { languages } from "@/domain/languages";
import { faultsIn, typedIn } from "./answer";
import { MapSettingsForm } from "./map-form";

const approved = {
  number: "GS(2016)1666号",
  projection: "mercator",
  west: -30,
  east: 330,
  south: -60,
  north: 84,
};
const drawn = (query: Record<string, string | string[]> = {}, kept: object | null = approved) =>
  renderToStaticMarkup(
    <MapSettingsForm
      language="en"
      version={3}
      map={{ languages: ["en"], approved: kept } as unknown as Parameters<typeof MapSettingsForm>[0]["map"]}
      faults={faultsIn(query, "en")}
      query={query}
    />,
  );

describe("what an address says of the form of the map", () => {
  it("is a sentence beside each field, in the reader's language", () => {
    for (const fault of ["missing", "degrees", "edges-along", "edges-up", "edges-mercator", "tooLong"])
      for (const language of languages) {
        const [told] = faultsIn({ "fault.west": fault }, language);
        expect(told?.path).toBe("west");
        expect(told?.message, `${fault} ${language}`).not.toBe(fault);
        expect(told?.message.length).toBeGreaterThan(3);
      }
  });

  it("says of a file what it is not, and of the whole form what speaks of no field", () => {
    expect(faultsIn({ "fault.file": "photograph-is-pdf" }, "en")[0]?.message).toContain("must be a picture");
    expect(faultsIn({ "fault.form": "record-changed" }, "en")[0]).toMatchObject({ path: "" });
    expect(faultsIn({ "fault.file": "file-too-large" }, "fr")[0]?.message).toMatch(/\d/);
  });

  it("is never the text of the address itself, and nothing of fields that there are not", () => {
    const made = { "fault.west": "<script>", "fault.north": "constructor", "fault.evil": "missing" };
    const told = faultsIn(made, "en");
    expect(told.map(({ path }) => path)).toEqual(["west", "north"]);
    expect(told.map(({ message }) => message).join()).not.toMatch(/script|constructor/);
    expect(faultsIn({}, "en")).toEqual([]);
  });

  it("is the first of several values", () => {
    expect(typedIn({ west: ["1", "2"] }, "west")).toBe("1");
    expect(typedIn({}, "west")).toBeUndefined();
  });
});

describe("the form of the map", () => {
  it("shows what is kept, and of which change it is", () => {
    const html = drawn();
    expect(html).toContain('name="basedOn" value="3"');
    expect(html).toMatch(/checked=""[^>]*value="approved"/);
    expect(html).toContain('value="GS(2016)1666号"');
    expect(html).toContain('<option value="mercator" selected="">');
    expect(drawn({}, null)).toMatch(/checked=""[^>]*value="outline"/);
  });

  it("gives back what was typed, boxes too, with the fault beside its field", () => {
    const html = drawn({ "fault.west": "degrees", west: "x<", base: "outline", languages: ["zh", "fr"] });
    expect(html).toContain('value="x&lt;"');
    expect(html).toMatch(/id="west-error"/);
    expect(html).toMatch(/checked=""[^>]*value="outline"/);
    expect(html.match(/type="checkbox"[^>]*checked=""/g)).toHaveLength(2);
  });

  it("sends its picture last, so that the rest is read of one that is too large", () => {
    const sent = [...drawn().matchAll(/ name="([^"]*)"/g)].map(([, name]) => name);
    expect(sent.at(-1)).toBe("file");
    expect(drawn()).not.toContain("application/pdf");
  });
});
