import { readdirSync, readFileSync } from "node:fs";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { is, Table } from "drizzle-orm";
import { expect, it } from "vitest";
import { schema } from "./tables";

it("The migrations make the schema as it is written: npm run migrations adds what is missing", async () => {
  const folder = "db/migrations/meta";
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith("_snapshot.json"))
    .sort()
    .at(-1);
  const made = JSON.parse(readFileSync(`${folder}/${newest}`, "utf8"));
  expect(await generateMigration(made, generateDrizzleJson(schema, made.id))).toEqual([]);
});

it("Every table of db/schema is one of the client's", async () => {
  const files = readdirSync("db/schema").filter((name) => !name.endsWith(".test.ts"));
  const modules = await Promise.all(files.map((file) => import(`./schema/${file.replace(/\.ts$/, "")}.ts`)));
  expect(tablesOf(schema)).toEqual(tablesOf(Object.assign({}, ...modules)));
});

function tablesOf(module: object): string[] {
  return Object.entries(module)
    .flatMap(([name, value]) => (is(value, Table) ? name : []))
    .sort();
}
