import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach } from "vitest";
import { importLimits } from "../../../domain/import/limits";
import type { Database } from "../../client";
import { makeRegister, party, project, type TestRegister } from "../../projects/testing/register";
import { rows } from "../../query";
import { applyImport } from "../apply";
import { countVerdicts } from "../judged";
import { projectsOf as broughtInBy } from "../projects-of";
import { vocabularyOf } from "./spreadsheet";

/** What tests of imports need: a register of their own, names that no other test has, and what they look at. */
export function trial(database: () => Database) {
  let register: TestRegister | undefined;
  let mark = "";
  const vocabulary = vocabularyOf("");
  beforeEach(async () => {
    register ??= await makeRegister(database());
    mark = randomUUID();
  });
  const known = () => register as TestRegister;
  /** A name that no other test has, nor one like it. */
  const own = (name: string) => `${name} ${mark}`;
  const apply = (id: string, actor = known().mei) => applyImport(database(), id, { vocabulary, actor });
  const counts = async (id: string) => {
    const all = Object.entries(await countVerdicts(database(), id));
    return Object.fromEntries(all.filter(([, rows]) => rows > 0));
  };
  const projectsOf = async (id: string) =>
    (await broughtInBy(database(), id, importLimits.rows)).map(({ project }) => project ?? "");
  const count = async (table: string) => {
    const [found] = await rows<{ n: number }>(
      database(),
      sql`select count(*)::int as n from ${sql.identifier(table)}`,
    );
    return found?.n;
  };
  const table = () => [
    [
      own("智能工厂"),
      `${own("老公司")}；${own("新公司")}`,
      "CN；DE",
      "11亿",
      "2019-08-26",
      "AI",
      `A-${mark}`,
    ],
    [own("芯片基地"), own("新公司"), "德国", "未披露", "2019-08", "IC、AI", ""],
  ];
  return { vocabulary, known, own, apply, counts, projectsOf, count, table };
}

/** A project with one party. */
export function projectOf(zh: string, organization: string) {
  const base = project({ title: { zh } });
  return { ...base, agreements: base.agreements.map((one) => ({ ...one, parties: [party(organization)] })) };
}
