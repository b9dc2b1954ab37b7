import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Env } from "../../env";
import { NotCarried } from "./not-carried";

type Settings = Pick<Env, "SIGNBOOK_PUBLISH_KEY" | "SIGNBOOK_DATA">;

/** Where the private key of a published register is kept. */
export const keyFile = ({ SIGNBOOK_PUBLISH_KEY, SIGNBOOK_DATA }: Settings): string =>
  SIGNBOOK_PUBLISH_KEY ?? join(SIGNBOOK_DATA, "publish-key.pem");

/** The private key, in PEM. Throws NotCarried where there is none. */
export function readPrivateKey(settings: Settings): Promise<string> {
  const path = keyFile(settings);
  return readFile(path, "utf8").catch(() => {
    throw new NotCarried(`There is no key in ${path}. Make one: npm run publish:keys`);
  });
}
