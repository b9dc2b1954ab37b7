import { parseArgs } from "node:util";
import { carryOut } from "../db/carried/carry-out";
import { readPrivateKey } from "../db/carried/key-file";
import { unhurried } from "../db/carried/unhurried";
import { fileStore } from "../db/files/store";
import { env } from "../env";
import { orSentence } from "./or-sentence";

/** Writes everything published into one signed file, `--to`: `published.signbook` where it is left out. */
const { values } = parseArgs({ options: { to: { type: "string", default: "published.signbook" } } });

async function run() {
  const privateKey = await readPrivateKey(env());
  return unhurried(env(), (db) => carryOut({ db, store: fileStore(env()), privateKey }, values.to));
}

const { sequence, lines, sha256 } = await orSentence(run());
console.log(`Wrote ${values.to}: number ${sequence}, ${lines} lines, SHA-256 ${sha256}.`);
