import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { open } from "../db/client";
import { connect } from "../db/connect";
import { rebuildFigures } from "../db/figures/rebuild";
import { beginSearched } from "../db/projects/renew-search";
import { startPostgres } from "../db/testing/postgres-server";
import { backingUp } from "./backing-up";
import { judge, type Line, told } from "./bars";
import { type Case, cases } from "./cases";
import { fill } from "./fill";
import { inTurns, warm, weigh } from "./rounds";
import { serving } from "./served/serving";

const { values } = parseArgs({
  options: {
    projects: { type: "string", default: "10000" },
    rounds: { type: "string", default: "40" },
    seconds: { type: "string", default: "20" },
    only: { type: "string", multiple: true, default: [] },
  },
});
const sizes = values.projects.split(",").map(Number);
const bounds = { rounds: Number(values.rounds), seconds: Number(values.seconds) };

/** PostgreSQL as it is installed, with the memory a small server gives it: nothing of durability is given up. */
const settings = [
  "shared_buffers=1GB",
  "maintenance_work_mem=512MB",
  "work_mem=32MB",
  "max_wal_size=8GB",
  "effective_cache_size=4GB",
  "random_page_cost=1.1",
];

/** A register of this size, on a server of its own, with everything that is measured in it. */
async function filled(projects: number) {
  const server = await startPostgres(settings);
  const opened = await open({ url: server.url });
  const sql = connect(server.url, 16, 0);
  const one = connect(server.url, 1, 0);
  await opened.migrate();
  await beginSearched(opened.db);
  const start = performance.now();
  const records = await fill(one, projects);
  await rebuildFigures(opened.db);
  await one`vacuum (analyze) figure_sums, figure_moves`;
  await one.end();
  console.log(`${projects} projects in ${Math.round((performance.now() - start) / 1_000)} s`);
  const register = { opened, db: opened.db, sql, projects, records };
  const served = serving(register, server.url);
  return {
    projects,
    cases: [...(await cases(register)), ...served.cases, backingUp(server.url)],
    stop: async () => {
      await served.stop();
      await Promise.all([opened.close(), sql.end()]);
      await server.stop();
    },
  };
}

async function measured(projects: number, one: Case): Promise<Line[]> {
  const { work, rounds } = one;
  const unit = "ways" in one ? "ms" : (one.unit ?? "bytes");
  const [base, ...others] =
    "ways" in one
      ? await inTurns(one.ways, { ...bounds, rounds: Math.min(rounds ?? bounds.rounds, bounds.rounds) })
      : await weigh(one.weighed, rounds);
  return [...(base ? [base] : []), ...others].map(({ name, median }) => {
    const ratio = median / (base?.median ?? Number.NaN);
    return { projects, work, way: name, measured: median, unit, ratio };
  });
}

type Filled = Awaited<ReturnType<typeof filled>>;

/**
 * Work by work, in one register right after the other: what grows between them is neither the machine's mood nor that
 * code is not compiled yet, for which all are warmed up before any is measured.
 */
async function measureAll(registers: readonly Filled[]): Promise<Line[]> {
  const lines: Line[] = [];
  const longest = Math.max(...registers.map(({ cases: all }) => all.length));
  for (let at = 0; at < longest; at += 1) {
    const asked = registers.flatMap(({ projects, cases: all }) => {
      const one = all[at];
      return one && isAsked(one) ? [{ projects, one }] : [];
    });
    for (const { one } of asked) if ("ways" in one && one.rounds === undefined) await warm(one.ways);
    for (const { projects, one } of asked) {
      const found = await measured(projects, one);
      for (const line of found) print(line);
      lines.push(...found);
    }
  }
  return lines;
}

const isAsked = ({ work }: Case) =>
  values.only.length === 0 || values.only.some((word) => work.includes(word));

function print({ projects, work, way, measured, unit, ratio }: Line): void {
  const shown = unit === "bytes" ? measured / 1024 / 1024 : measured;
  const value = `${shown.toFixed(shown < 10 ? 2 : 0).padStart(8)} ${(unit === "bytes" ? "MB" : unit).padEnd(9)}`;
  console.log(
    `${String(projects).padStart(8)} ${work.padEnd(42)} ${way.padEnd(36)} ${value} ${ratio.toFixed(2).padStart(9)} ×`,
  );
}

const registers: Filled[] = [];
let lines: Line[] = [];
try {
  for (const projects of sizes) registers.push(await filled(projects));
  console.log();
  lines = await measureAll(registers);
} finally {
  await Promise.all(registers.map(({ stop }) => stop()));
}
const judged = judge(lines);
console.log(`\nThe bars, with ${Math.max(...sizes)} projects:\n${judged.map(told).join("\n")}`);
mkdirSync("bench/results", { recursive: true });
const at = new Date().toISOString();
const file = `bench/results/${at.replaceAll(":", "-")}-${sizes.join("-")}.json`;
const ofBars = judged.map(({ line: { work, way }, got, met, bar: { of, wanted } }) => ({
  ...{ work, way, of, wanted, got, met },
}));
const whole = { at, sizes, node: process.version, cores: cpus().length, lines, bars: ofBars };
writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`);
console.log(`\nKept in ${file}`);
