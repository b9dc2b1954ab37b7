import { resolve } from "node:path";
import { z } from "zod";
import { freePort } from "../../db/testing/postgres-server";

const Weight = z.object({ rss: z.number(), heapUsed: z.number(), external: z.number(), cpu: z.number() });

/** What a process holds, in bytes, and the processor time it has used since it began, in milliseconds. */
export type Weight = z.infer<typeof Weight>;

/**
 * Settings with which an instance lets itself be weighed. `used` is what it has used; `held` throws away first what
 * nobody needs any more.
 */
export async function weighed() {
  const port = await freePort();
  const ask = async (path: string) =>
    Weight.parse(await (await fetch(`http://127.0.0.1:${port}${path}`)).json());
  return {
    settings: {
      NODE_OPTIONS: `--import=${resolve("deploy/testing/weighing.mjs")}`,
      SIGNBOOK_WEIGHING: String(port),
    },
    used: () => ask("/used"),
    held: () => ask("/held"),
  };
}
