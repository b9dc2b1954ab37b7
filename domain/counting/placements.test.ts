import { describe, expect, it } from "vitest";
import { figuresOf, signed, table } from "../testing/counting";
import { agreement, billions, party, project, undisclosed } from "../testing/records";
import { countedProject } from "./counted-project";

describe("dimensions", () => {
  const from = (...origins: string[]) =>
    countedProject(
      project({
        agreements: [agreement("first", { parties: [party("investor", origins)], amount: billions("1") })],
      }),
    );

  it("count a project under unknown only where no origin is known, or none is left", () => {
    const projects = [from(), from("~DE"), from("SG", "~DE")];
    const counts = (inferred: "in" | "out") =>
      figuresOf(projects, { by: ["origin"], inferred }).cells.map(({ at, projects }) => [
        at.origin,
        projects,
      ]);
    expect(counts("in")).toEqual([
      ["DE", 2],
      ["SG", 1],
      [null, 1],
    ]);
    expect(counts("out")).toEqual([
      ["SG", 1],
      [null, 2],
    ]);
  });

  it("pair an area with its own origins only, and give it their weights", () => {
    const projects = [from("CN-SC", "DE", "SG")];
    expect(table(projects, { by: ["origin", "area"] })).toEqual([
      "CN-SC mainland: 1, 1000000000.00",
      "DE foreign: 1, 1000000000.00",
      "SG foreign: 1, 1000000000.00",
    ]);
    expect(table(projects, { by: ["area"] })).toEqual([
      "foreign: 1, 1000000000.00",
      "mainland: 1, 1000000000.00",
    ]);
    expect(table(projects, { by: ["area"], counting: "fractional" })).toEqual([
      "foreign: 0.67, 666666666.67",
      "mainland: 0.33, 333333333.33",
    ]);
  });

  it("tell HK, MO and TW from the mainland and from foreign", () => {
    const areas = figuresOf([from("HK"), from("CN-GD"), from("GB"), from()], { by: ["area"] });
    expect(areas.cells.map(({ at }) => at.area)).toEqual(["foreign", "hk-mo-tw", "mainland", "unknown"]);
  });

  it("put a year-only date under month not known", () => {
    const cells = figuresOf([signed(undisclosed, {}, "2018"), signed(undisclosed, {}, "2018-08")], {
      by: ["month"],
    }).cells;
    expect(cells.map(({ at, projects }) => [at.month, projects])).toEqual([
      ["2018-08", 1],
      [null, 1],
    ]);
  });

  it("put a size under its band in CNY, and under unknown without amount or rate", () => {
    const sizes = [
      billions("0.09"),
      billions("0.1"),
      billions("10"),
      billions("250"),
      undisclosed,
      billions("1", "exact", "EUR"),
    ];
    const cells = figuresOf(
      sizes.map((amount) => signed(amount)),
      { by: ["size"] },
    ).cells;
    expect(cells.map(({ at, projects }) => [at.size, projects])).toEqual([
      ["0", 1],
      ["1", 1],
      ["100", 2],
      [null, 2],
    ]);
  });

  it("count whole under the lead unit only", () => {
    const led = signed(billions("1"), { leadUnit: "500105", otherUnits: ["500106"] });
    expect(table([led], { by: ["unit"] })).toEqual(["500105: 1, 1000000000.00"]);
  });

  it("shares one project into thirds that make a whole: nothing is rounded before the end", () => {
    const third = signed(billions("1"), { domains: ["5G", "IC", "AI"] });
    const figures = figuresOf([third, third, third], { by: ["domain"], counting: "fractional" });
    expect(figures.cells.map((cell) => cell.projects)).toEqual(["1.00", "1.00", "1.00"]);
    expect(figures.cells.map((cell) => cell.byClass[0])).toMatchObject(
      Array(3).fill({ projects: "1.00", money: [{ amountMin: "1000000000.00" }] }),
    );
  });
});
