import { parseArgs } from "node:util";
import { carryIn } from "../db/carried/carry-in";
import { NotCarried } from "../db/carried/not-carried";
import { unhurried } from "../db/carried/unhurried";
import { fileStore } from "../db/files/store";
import { env } from "../env";
import { orSentence } from "./or-sentence";

/** Makes a copy for readers show what a file holds: `npm run publish:import -- FILE`. */
const { positionals } = parseArgs({ allowPositionals: true });
const [path] = positionals;
if (!path) {
  console.error("Which file? npm run publish:import -- FILE");
  process.exit(1);
}

async function run(file: string) {
  const settings = env();
  const publicKey = settings.SIGNBOOK_PUBLISHER_KEY;
  if (!settings.SIGNBOOK_PUBLIC_ONLY || !publicKey)
    throw new NotCarried(
      "Set SIGNBOOK_PUBLIC_ONLY=1, and SIGNBOOK_PUBLISHER_KEY to what npm run publish:keys said inside.",
    );
  return unhurried(settings, (db) => carryIn({ db, store: fileStore(settings), publicKey }, file));
}

const { sequence, changed } = await orSentence(run(path));
console.log(changed ? `Number ${sequence} is shown now.` : `Number ${sequence} was shown already.`);
