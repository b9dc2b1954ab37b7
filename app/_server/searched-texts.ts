import { openDatabase } from "@/db/client";
import { beginning, isSearchRenewed, type RenewedTo, renewSearch } from "@/db/projects/renew-search";
import { logSearchFault } from "./log";

/** Between two steps readers and writers have the database for themselves; after a fault for longer. Milliseconds. */
const pause = { step: 500, fault: 60_000 };

declare global {
  /** One per process: the framework loads this module several times. */
  var signbookSearchedTexts: NodeJS.Timeout | undefined;
}

/** From now on writes what an older release left to be searched as this one does, step by step, once. */
export function renewSearchedTexts(): void {
  globalThis.signbookSearchedTexts ??= setTimeout(() => void step(beginning), 0).unref();
}

async function step(from: RenewedTo): Promise<void> {
  const { db } = await openDatabase();
  const look = async () => (from === beginning && (await isSearchRenewed(db)) ? null : renewSearch(db, from));
  const [to, wait] = await look().then(
    (reached) => [reached, pause.step] as const,
    (fault: unknown) => {
      logSearchFault(fault);
      return [from, pause.fault] as const;
    },
  );
  if (to) globalThis.signbookSearchedTexts = setTimeout(() => void step(to), wait).unref();
}
