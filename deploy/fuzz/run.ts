import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { makeDoors } from "../doors/doors";
import { type Sample, slopeOfLaterHalf } from "../testing/slope";
import { weighed } from "../testing/weighed";
import { fuzz } from "./fuzz";
import { fillKnownAddresses } from "./known-addresses";
import { nothing, together } from "./together";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string" },
  },
});
const [requests, seed] = [Number(values.requests), Number(values.seed)];
/** So many are sent between two weighings. */
const lot = Math.min(2_500, requests);
/** What may be held more for each request, in bytes, before it is called a leak. */
const bearable = 100;
const until = performance.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;

const weight = await weighed();
const doors = await makeDoors(weight.settings);
let all = nothing;
const samples: Sample[] = [];
const take = async () => samples.push({ done: all.requests, held: (await weight.held()).heapUsed });
try {
  await fillKnownAddresses(doors.app);
  await take();
  while (all.requests < requests && performance.now() < until && all.lived) {
    const count = Math.min(lot, requests - all.requests);
    all = together(all, await fuzz(doors, count, seed * 1_000 + samples.length));
    await take();
    console.log(
      `${all.requests} sent, ${inMegabytes(samples.at(-1)?.held)} held: ${JSON.stringify(all.statuses)}`,
    );
  }
  process.exitCode = report() ? 0 : 1;
} finally {
  await doors.close();
}

/** Says what came of it, keeps it in a file, and whether all is well. */
function report(): boolean {
  const { statuses, failed, unread, leaks, lived } = all;
  const grown = slopeOfLaterHalf(samples);
  console.log(`${all.requests} malformed requests of seed ${seed}: ${JSON.stringify(statuses)}`);
  console.log(
    `${failed.length} failed; ${unread} forms that the framework cannot read were called their sender's fault; ` +
      `${leaks.length} leaked; the process ${lived ? "lived" : "ended"}`,
  );
  console.log(
    `held before ${inMegabytes(samples[0]?.held)}, after ${inMegabytes(samples.at(-1)?.held)}; ` +
      `over the later half ${grown.toFixed(1)} bytes more for each request`,
  );
  for (const { status, request } of failed.slice(0, 20))
    console.log(status, JSON.stringify(request).slice(0, 400));
  mkdirSync("bench/results", { recursive: true });
  const file = `bench/results/fuzz-${new Date().toISOString().replaceAll(":", "-")}.json`;
  writeFileSync(file, `${JSON.stringify({ ...all, samples, grown }, null, 2)}\n`);
  console.log(`Kept in ${file}`);
  return failed.length === 0 && leaks.length === 0 && lived && (samples.length < 20 || grown < bearable);
}

function inMegabytes(bytes = 0): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
