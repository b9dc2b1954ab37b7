import { readdirSync, readFileSync } from "node:fs";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { expect, it } from "vitest";
import * as accounts from "./schema/accounts";
import * as followUp from "./schema/follow-up";
import * as organizations from "./schema/organizations";
import * as parts from "./schema/parts";
import * as positions from "./schema/positions";
import * as press from "./schema/press";
import * as projects from "./schema/projects";
import * as reference from "./schema/reference";

const people = { ...accounts, ...organizations };
const schema = { ...people, ...followUp, ...parts, ...positions, ...press, ...projects, ...reference };

it("The migrations make the schema as it is written: npm run migrations adds what is missing", async () => {
  const folder = "db/migrations/meta";
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith("_snapshot.json"))
    .sort()
    .at(-1);
  const made = JSON.parse(readFileSync(`${folder}/${newest}`, "utf8"));
  expect(await generateMigration(made, generateDrizzleJson(schema, made.id))).toEqual([]);
});
