import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isRoot } from "../../db/testing/postgres-server";
import { makeEmbeddedBed, makePostgresBed } from "./bed";
import { diskFull } from "./disk-full";
import { appKilled, embeddedKilled, networkSwallows, postgresKilled, postgresRestarted } from "./faults";
import { type Outcome, suffer } from "./suffer";

const { values } = parseArgs({
  options: { times: { type: "string", default: "20" }, only: { type: "string" } },
});
const times = Number(values.times);

const faults: { readonly name: string; readonly run: (name: string) => Promise<Outcome> }[] = [
  onPostgres("PostgreSQL killed", times, postgresKilled),
  onPostgres("PostgreSQL restarted", Math.ceil(times / 4), postgresRestarted),
  onPostgres("the network swallows", Math.ceil(times / 4), networkSwallows(12_000)),
  onPostgres("the application killed", times, appKilled),
  { name: "the embedded database killed", run: onEmbedded },
  { name: "the disk is full", run: onFullDisk },
];

function onPostgres(
  name: string,
  often: number,
  fault: Parameters<typeof suffer<Awaited<ReturnType<typeof makePostgresBed>>>>[3],
) {
  return {
    name,
    run: async () => {
      const bed = await makePostgresBed();
      try {
        return await suffer(bed, name, often, fault);
      } finally {
        await bed.clear();
      }
    },
  };
}

async function onEmbedded(name: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "signbook-embedded-"));
  const bed = await makeEmbeddedBed(folder);
  try {
    return await suffer(bed, name, times, embeddedKilled);
  } finally {
    await bed.clear();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onFullDisk(): Promise<Outcome> {
  const bed = await makePostgresBed(220);
  try {
    return await diskFull(bed);
  } finally {
    await bed.clear();
  }
}

/**
 * What does not hold of an outcome, in words; empty where all does. Who comes while the application itself starts waits
 * for it.
 */
function faultsOf({ lost, doubled, torn, ...outcome }: Outcome): string[] {
  const limit = outcome.fault === "the disk is full" ? 10_000 : 5_000;
  const [slowest, servedAfter] = outcome.lived ? [outcome.slowest, outcome.servedAfter] : [0, 0];
  return [
    lost > 0 ? `${lost} lost` : "",
    doubled > 0 ? `${doubled} doubled` : "",
    torn > 0 ? `${torn} torn` : "",
    slowest > 10_000 ? "somebody waited for more than 10 s" : "",
    servedAfter > limit ? `not served within ${limit / 1_000} s` : "",
    "said" in outcome && !outcome.said ? "nobody was told why" : "",
    "readable" in outcome && !outcome.readable ? "nothing could be read meanwhile" : "",
  ].filter(Boolean);
}

const outcomes: Outcome[] = [];
let held = true;
for (const { name, run } of faults) {
  if (values.only && !name.includes(values.only)) continue;
  if (name === "the disk is full" && !isRoot()) {
    console.log(`${name}: skipped, because only root can make a small disk in memory.`);
    continue;
  }
  const outcome = await run(name);
  outcomes.push(outcome);
  const wrong = faultsOf(outcome);
  held &&= wrong.length === 0;
  const { times: often, acknowledged, again, lost, doubled, torn, slowest, servedAfter } = outcome;
  console.log(
    `${name.padEnd(30)} × ${String(often).padStart(2)}  ${acknowledged} acknowledged, ${again} sent again; ` +
      `${lost} lost, ${doubled} doubled, ${torn} torn; longest wait ${slowest} ms, served after ${servedAfter} ms` +
      `  ${wrong.length === 0 ? "holds" : `FAILS: ${wrong.join(", ")}`}`,
  );
}
mkdirSync("bench/results", { recursive: true });
const at = new Date().toISOString();
const file = `bench/results/faults-${at.replaceAll(":", "-")}.json`;
writeFileSync(
  file,
  `${JSON.stringify({ at, node: process.version, cores: cpus().length, outcomes }, null, 2)}\n`,
);
console.log(`\nKept in ${file}`);
process.exit(held ? 0 : 1);
