import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { makeDoors } from "../doors/doors";
import { weighed } from "../testing/weighed";
import { fuzz } from "./fuzz";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string" },
  },
});
const weight = await weighed();
const doors = await makeDoors(weight.settings);
try {
  const [count, seed] = [Number(values.requests), Number(values.seed)];
  // What is loaded and kept with the first use of each address is no leak.
  await fuzz(doors, Math.min(2_000, count), seed + 1);
  const before = await weight.held();
  const fuzzed = await fuzz(doors, count, seed, {
    told: (done) => console.log(`${done} sent`),
    ...(values.minutes && { until: performance.now() + Number(values.minutes) * 60_000 }),
  });
  const after = await weight.held();
  const { requests, statuses, failed, unread, leaks, lived } = fuzzed;
  console.log(`${requests} malformed requests of seed ${values.seed}: ${JSON.stringify(statuses)}`);
  console.log(
    `${failed.length} failed in our code, ${unread.length} in the framework's reading of a body; ` +
      `${leaks.length} leaked; the process ${lived ? "lived" : "ended"}`,
  );
  console.log(
    `held before ${megabytes(before.heapUsed)}, after ${megabytes(after.heapUsed)}: ` +
      `${Math.round((after.heapUsed - before.heapUsed) / requests)} bytes a request; ` +
      `resident ${megabytes(before.rss)} and ${megabytes(after.rss)}`,
  );
  for (const { status, request } of unread.slice(0, 5))
    console.log("the framework's:", status, JSON.stringify(request).slice(0, 200));
  for (const { status, request } of failed.slice(0, 20))
    console.log(status, JSON.stringify(request).slice(0, 400));
  mkdirSync("bench/results", { recursive: true });
  const file = `bench/results/fuzz-${new Date().toISOString().replaceAll(":", "-")}.json`;
  writeFileSync(file, `${JSON.stringify({ ...fuzzed, before, after }, null, 2)}\n`);
  console.log(`Kept in ${file}`);
  process.exitCode = failed.length === 0 && leaks.length === 0 && lived ? 0 : 1;
} finally {
  await doors.close();
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
