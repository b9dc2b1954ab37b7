import { createConfig, lintFromString } from "@redocly/openapi-core";
import Ajv from "ajv/dist/2020";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forEachDatabase } from "../../../db/testing/databases";
import type { JsonSchema } from "./_shapes/json-schemas";
import { schemaOfParameter } from "./_shapes/json-schemas";
import { toOpenApi } from "./_shapes/openapi";
import { namesInPath, operations } from "./_shapes/operations";
import * as dcat from "./dcat.jsonld/route";
import * as domains from "./domains/route";
import * as edition from "./editions/[slug]/route";
import * as editions from "./editions/route";
import * as figures from "./figures/route";
import * as openapi from "./openapi.json/route";
import * as organization from "./organizations/[id]/route";
import * as origins from "./origins/route";
import * as history from "./projects/[reference]/history/route";
import * as projectOcds from "./projects/[reference]/ocds.json/route";
import * as project from "./projects/[reference]/route";
import * as list from "./projects/route";
import * as csv from "./projects.csv/route";
import * as lines from "./projects.jsonl/route";
import * as ocds from "./projects.ocds.json/route";
import * as xlsx from "./projects.xlsx/route";
import { useSampleRegister } from "./testing/sample-register";

type Answer = (request: Request, named: { params: Promise<never> }) => Promise<Response>;
const routes: { readonly [id in (typeof operations)[number]["id"]]: { readonly GET: Answer } } = {
  list,
  csv,
  xlsx,
  lines,
  ocds,
  project,
  projectOcds,
  history,
  figures,
  editions,
  edition,
  organization,
  domains,
  origins,
  dcat,
  openapi,
};

/** Values that a schema allows; patterns of dates are left to dates. */
function valuesOf(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema.enum) return fc.constantFrom(...schema.enum.map(String));
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valuesOf));
  if (typeof schema.const === "string") return fc.constant(schema.const);
  if (schema.type === "integer")
    return fc.integer({ min: Number(schema.minimum), max: Number(schema.maximum) }).map(String);
  if (schema.format === "date") return fc.constantFrom("2019-09-01", "2020-02-29", "2026-01-31");
  if (schema.format === "uuid") return fc.uuid();
  if (typeof schema.pattern === "string") return fc.stringMatching(new RegExp(schema.pattern));
  return fc.string({ unit: "grapheme", minLength: 1, maxLength: Number(schema.maxLength ?? 20) });
}

const parametersOf = (query: (typeof operations)[number]["query"]) =>
  Object.entries(query).map(([name, shape]) => {
    const schema = schemaOfParameter(shape);
    const values = schema.items
      ? fc.uniqueArray(valuesOf(schema.items), { maxLength: Math.min(Number(schema.maxItems), 3) })
      : fc.array(valuesOf(schema), { maxLength: 1 });
    return fc
      .oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, values)
      .map((all) => ({ name, all }));
  });

describe("The description of the interface", () => {
  it("is what a linter of OpenAPI 3.1 accepts", async () => {
    const config = await createConfig({ extends: ["recommended-strict"] });
    const found = await lintFromString({ source: JSON.stringify(toOpenApi()), config });
    expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
    const broken = JSON.stringify(toOpenApi()).replace('"in":"query"', '"in":"nowhere"');
    expect(await lintFromString({ source: broken, config })).not.toEqual([]);
  });
});

forEachDatabase("The interface", (database) => {
  useSampleRegister(database);

  it("answers whatever may be asked as its description says", { timeout: 240_000 }, async () => {
    const described = await (await openapi.GET(new Request("http://register.test/"))).json();
    const ajv = new Ajv({ strict: false });
    formats.default(ajv);
    ajv.addSchema({ $id: "described", ...described });
    const known = await namesOf();
    const request = fc.constantFrom(...operations).chain((operation) =>
      fc.record({
        operation: fc.constant(operation),
        named: fc.constantFrom(...known),
        asked: fc.tuple(...parametersOf(operation.query)),
      }),
    );
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(request, async ({ operation: { id, path }, named, asked }) => {
        const parameters = new URLSearchParams();
        for (const { name, all } of asked) for (const value of all) parameters.append(name, value);
        const address = `http://register.test${path}?${parameters}`;
        const params = Promise.resolve(
          Object.fromEntries(namesInPath(path).map((name) => [name, named[name as keyof typeof named]])),
        );
        const answer = await routes[id].GET(new Request(address), { params: params as Promise<never> });
        const said = described.paths[path].get.responses[answer.status];
        statuses.add(answer.status);
        expect(said, `${answer.status} of ${address}`).toBeDefined();
        const [type] = (answer.headers.get("content-type") ?? "").split(";");
        expect(Object.keys(said.content)).toEqual([type]);
        const body = await answer.text();
        if (!type?.endsWith("json")) return;
        const schema = `described#/paths/${path.replaceAll("/", "~1")}/get/responses/${answer.status}/content/${type.replace("/", "~1")}/schema`;
        const valid = ajv.getSchema(encodeURI(schema));
        expect(valid?.(JSON.parse(body)), JSON.stringify(valid?.errors)).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect([...statuses]).toEqual(expect.arrayContaining([200, 404]));
  });

  /** Names of records that there are, and of some that there are not. */
  async function namesOf() {
    const { data } = await (
      await list.GET(new Request("http://register.test/api/v1/projects?limit=5"))
    ).json();
    const read: { reference: string; parties: { organization: { id: string } }[] }[] = data;
    return [
      ...read.map(({ reference, parties }) => ({
        reference,
        slug: "sce-2019",
        id: parties[0]?.organization.id ?? "",
      })),
      { reference: "SCE-1999-0001", slug: "no-such", id: "none" },
    ];
  }
});
