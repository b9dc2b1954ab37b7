import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { keyFile } from "../db/carried/key-file";
import { newKeys } from "../db/carried/seal";
import { env } from "../env";

/** Makes the pair of keys of a published register: the private one stays in a file inside, and is never replaced. */
const path = keyFile(env());
const { privateKey, publicKey } = newKeys();
await mkdir(dirname(path), { recursive: true, mode: 0o700 });
try {
  await writeFile(path, privateKey, { flag: "wx", mode: 0o600 });
  console.log(
    `The private key is in ${path}. Keep it there, and back it up.\nOutside, set SIGNBOOK_PUBLISHER_KEY=${publicKey}`,
  );
} catch (fault) {
  if (!(fault instanceof Error && "code" in fault && fault.code === "EEXIST")) throw fault;
  console.error(
    `There is a key in ${path} already: another would make the copies outside refuse your files.`,
  );
  process.exitCode = 1;
}
