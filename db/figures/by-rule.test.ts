import { beforeAll, expect, it } from "vitest";
import { count } from "../../domain/counting/count";
import { type CountedBy, countedProject } from "../../domain/counting/counted-project";
import { ruleVersion } from "../../domain/counting/figures";
import { ProjectFilter } from "../../domain/filters";
import { publicly } from "../list/read-scope";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, project } from "../projects/testing/register";
import { forEachDatabase } from "../testing/databases";
import { type Answering, byRule } from "./by-rule";
import { figures, figuresByOne } from "./figures";
import { countedVersions } from "./recount";

/** A version for these tests only: a framework agreement is no more counted than an announcement heard of. */
const withoutFrameworks: CountedBy = (document, given) => {
  const counted = countedProject(document, given);
  return counted.position?.class === "framework" ? { ...counted, position: null } : counted;
};

/** It keeps nothing: it counts the records each time. */
const byTwo: Answering = async (db, { by, counting, currency }) => {
  const versions = await countedVersions(db, withoutFrameworks);
  const now = versions.filter(({ until }) => until === null).map(({ counted }) => counted);
  return count(now, { by, counting, currency, rates: [] });
};

const bothVersions = byRule<"1" | "2">({ 1: figuresByOne, 2: byTwo }, "1");

forEachDatabase("Figures by versions of the rules", (database) => {
  const asked = {
    ...{ filter: ProjectFilter.parse({}), by: ["class" as const], scope: publicly },
    ...{ counting: "whole" as const, currency: "CNY" as const },
  };
  const classes = (cells: Awaited<ReturnType<typeof bothVersions>>["cells"]) =>
    cells.map(({ at, projects }) => [at.class, projects]);

  beforeAll(async () => {
    const { mei, luc } = await makeRegister(database());
    for (const type of ["investment-contract", "framework-agreement"] as const)
      await publishAs(database(), project({ agreements: [agreement({ type })] }), {
        writer: mei,
        reviewer: luc,
      });
  });

  it("are each version's own where there are two, and name it", async () => {
    const one = await bothVersions(database(), { ...asked, rule: "1" });
    const two = await bothVersions(database(), { ...asked, rule: "2" });
    expect([one.rule, two.rule]).toEqual(["1", "2"]);
    expect(classes(one.cells)).toEqual([
      ["contract", 1],
      ["framework", 1],
    ]);
    expect(classes(two.cells)).toEqual([["contract", 1]]);
    expect([one.total.projects, two.total.projects]).toEqual([2, 1]);
  });

  it("are those of the present version where none is asked for", async () => {
    expect(await bothVersions(database(), asked)).toEqual(await figures(database(), asked));
    expect(await figures(database(), { ...asked, rule: ruleVersion })).toEqual(
      await figures(database(), asked),
    );
  });

  it.each(["0", "3", "toString", ""])("are refused by version %j, which there is not", async (rule) => {
    const unknown = { ...asked, rule: rule as "1" };
    await expect(bothVersions(database(), unknown)).rejects.toThrow(`no version ${rule} of the counting`);
    await expect(figures(database(), unknown)).rejects.toThrow(RangeError);
  });
});
