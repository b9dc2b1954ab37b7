import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { GET as csv } from "../app/api/v1/projects.csv/route";
import { GET as jsonl } from "../app/api/v1/projects.jsonl/route";
import { GET as ocds } from "../app/api/v1/projects.ocds.json/route";
import { GET as xlsx } from "../app/api/v1/projects.xlsx/route";
import type { OpenDatabase } from "../db/client";
import type { Case } from "./cases";

const formats = { csv, xlsx, jsonl, "ocds.json": ocds };

/** A file of few projects. */
const few = "?domain=D11&class=contract";

/**
 * The memory in use while a file of everything is taken away, against that of a file of few projects: what is not
 * garbage, at its highest. Times are no part of it.
 */
export function downloads(opened: OpenDatabase): Case[] {
  return Object.entries(formats).map(([format, get]): Case => {
    const taken = async (query: string) => {
      globalThis.signbookDatabase = Promise.resolve(opened);
      const answer = await get(new Request(`http://register.test/api/v1/projects.${format}${query}`));
      const peak = await peakWhileTaking(answer);
      globalThis.signbookDatabase = undefined;
      return peak;
    };
    return {
      work: `memory of a download as ${format}`,
      weighed: [
        { name: "of the contracts of a domain", measure: () => taken(few) },
        { name: "of everything", measure: () => taken("") },
      ],
    };
  });
}

/** Makes garbage go, so that what is left is what the download holds. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

/** The highest live memory over what there was before, in bytes, looked at every so many pieces. */
async function peakWhileTaking(answer: Response): Promise<number> {
  const collect = collector();
  const live = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  let pieces = 0;
  let peak = 0;
  for await (const _ of answer.body ?? []) {
    if (pieces % 20 === 0) peak = Math.max(peak, live());
    pieces += 1;
  }
  return peak;
}
