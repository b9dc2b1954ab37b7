import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { makeDoors } from "../doors/doors";
import { fuzz } from "./fuzz";

const { values } = parseArgs({
  options: { requests: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const doors = await makeDoors();
try {
  const fuzzed = await fuzz(doors, Number(values.requests), Number(values.seed));
  const { requests, statuses, failed, unread, leaks, lived } = fuzzed;
  console.log(`${requests} malformed requests of seed ${values.seed}: ${JSON.stringify(statuses)}`);
  console.log(
    `${failed.length} failed in our code, ${unread.length} in the framework's reading of a body; ` +
      `${leaks.length} leaked; the process ${lived ? "lived" : "ended"}`,
  );
  for (const { status, request } of failed.slice(0, 20))
    console.log(status, JSON.stringify(request).slice(0, 400));
  mkdirSync("bench/results", { recursive: true });
  const file = `bench/results/fuzz-${new Date().toISOString().replaceAll(":", "-")}.json`;
  writeFileSync(file, `${JSON.stringify(fuzzed, null, 2)}\n`);
  console.log(`Kept in ${file}`);
  process.exitCode = failed.length === 0 && leaks.length === 0 && lived ? 0 : 1;
} finally {
  await doors.close();
}
