import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv4 from "ajv-draft-04";
import formats from "ajv-formats";
import { expect, it } from "vitest";
import { forEachDatabase } from "../../../db/testing/databases";
import * as single from "./projects/[reference]/ocds.json/route";
import * as list from "./projects/route";
import * as ocds from "./projects.ocds.json/route";
import { at, useSampleRegister } from "./testing/sample-register";

/** The standard's own schemas, where they lie beside the project. */
const folder = join(import.meta.dirname, "../../../../shared/data/ocds-1.1.5");
const schemas = existsSync(folder);

function validator() {
  const read = (name: string): object => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const ajv = new Ajv4({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(read("release-schema.json"));
  return ajv.compile(read("release-package-schema.json"));
}

interface Package {
  readonly releases: readonly {
    readonly ocid: string;
    readonly tag: readonly string[];
    readonly contracts?: readonly { readonly value?: object; readonly dateSigned?: string }[];
    readonly awards?: readonly object[];
    readonly planning: { readonly signbook: { readonly agreements: readonly { readonly class: string }[] } };
  }[];
}

forEachDatabase("The Open Contracting export", (database) => {
  useSampleRegister(database);

  const exported = async (query = ""): Promise<Package> =>
    (await ocds.GET(at(`projects.ocds.json${query}`))).json();

  it.skipIf(!schemas)(
    "of the whole sample register is valid (skipped where the standard's schemas do not lie beside the project)",
    async () => {
      const valid = validator();
      const whole = await exported();
      expect(valid(whole) ? [] : valid.errors).toEqual([]);
      expect(valid({ ...whole, releases: [{ ...whole.releases[0], ocid: "" }] })).toBe(false);
      const reference = whole.releases[0]?.ocid.slice("unregistered-".length) ?? "";
      const answer = await single.GET(at(""), { params: Promise.resolve({ reference }) });
      const alone: Package = await answer.json();
      expect(valid(alone) ? [] : valid.errors).toEqual([]);
      expect(alone.releases).toEqual(whole.releases.slice(0, 1));
    },
  );

  it("holds one release for each project found, and no contract where nothing binding was signed", async () => {
    const { total } = await (await list.GET(at("projects"))).json();
    const { releases } = await exported();
    expect(new Set(releases.map(({ ocid }) => ocid)).size).toBe(total);
    const intents = (await exported("?class=intent&class=framework")).releases;
    expect(intents.length).toBeGreaterThan(3);
    for (const { contracts, awards, tag, planning } of intents) {
      expect([contracts, awards, tag]).toEqual([undefined, undefined, ["planning"]]);
      expect(planning.signbook.agreements.length).toBeGreaterThan(0);
    }
    const contracts = (await exported("?class=contract")).releases.flatMap(
      (release) => release.contracts ?? [],
    );
    expect(contracts.some(({ value }) => value)).toBe(true);
    for (const { dateSigned } of contracts)
      if (dateSigned) expect(dateSigned).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  });

  it("is no package where nothing is found", async () => {
    expect((await ocds.GET(at("projects.ocds.json?q=nothing-answers-to-this"))).status).toBe(404);
    const reference = "SCE-2019-9999";
    expect((await single.GET(at(""), { params: Promise.resolve({ reference }) })).status).toBe(404);
  });
});
