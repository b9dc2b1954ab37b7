import { describe, expect, it } from "vitest";
import { MapForm } from "./map-form";

const approved = {
  ...{ basedOn: "0", languages: ["zh", "en"], base: "approved", number: "GS(2016)1666号" },
  ...{ projection: "plate-carree", west: "-30", east: "330", south: "−60", north: "84,5" },
};
const faultsOf = (changed: object) =>
  MapForm.safeParse({ ...approved, ...changed }).error?.issues.map(({ path, message }) => [path[0], message]);

describe("The form of the map of origins", () => {
  it("reads degrees as they are typed", () => {
    expect(MapForm.parse(approved)).toEqual({
      ...{ basedOn: 0, languages: ["zh", "en"], base: "approved", number: "GS(2016)1666号" },
      ...{ projection: "plate-carree", west: -30, east: 330, south: -60, north: 84.5 },
    });
  });

  it("asks nothing of an approved map for the plain outline, which may be shown nowhere", () => {
    expect(MapForm.parse({ basedOn: "2", base: "outline", west: "nonsense" })).toEqual({
      ...{ basedOn: 2, languages: [], base: "outline" },
    });
  });

  it("takes one ticked language, which a browser sends as one text", () => {
    expect(MapForm.parse({ basedOn: "0", base: "outline", languages: "fr" }).languages).toEqual(["fr"]);
  });

  it.each<[string, object, string, string]>([
    ["no review number", { number: " " }, "number", "missing"],
    ["words for degrees", { west: "far" }, "west", "degrees"],
    ["a latitude beyond the pole", { north: "91" }, "north", "degrees"],
    ["edges the wrong way round", { west: "10", east: "-10" }, "east", "edges-along"],
    ["more than the world", { west: "-180", east: "200" }, "east", "edges-along"],
    ["a south above the north", { south: "85" }, "north", "edges-up"],
    ["Mercator up to the pole", { projection: "mercator", north: "90" }, "north", "edges-mercator"],
  ])("refuses %s, beside its field", (_, changed, field, message) => {
    expect(faultsOf(changed)).toContainEqual([field, message]);
  });
});
