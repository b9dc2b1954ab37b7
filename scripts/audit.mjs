// Asks the registry what is known of the packages that a running register uses: `npm run audit`. Ends with 0 where
// nothing grave is, with 1 where something is, and with 2 where nobody could be asked.
import { spawnSync } from "node:child_process";
import process from "node:process";
import { readAudit } from "./audit-answer.mjs";

const args = ["audit", "--omit=dev", "--json"];
const npm = process.env.npm_execpath;
const [program, first] = npm?.endsWith("js") ? [process.execPath, [npm]] : ["npm", []];
const { stdout } = spawnSync(program, [...first, ...args], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
const { code, lines } = readAudit(stdout ?? "");
for (const line of lines) console.log(line);
process.exitCode = code;
