import { openDatabase } from "@/db/client";
import { openDue } from "@/db/projects/embargo";
import { OpeningWatch } from "@/db/projects/opening-watch";
import { logOpened, logOpeningFault } from "./log";

declare global {
  /** How this process asks itself, set by the server that listens; undefined under the framework's own server. */
  var signbookOwn:
    | { readonly secret: string; readonly ask: (path: string, request?: RequestInit) => Promise<Response> }
    | undefined;
}

/** A request to itself that takes longer is given up: kept pages are read anew within a minute in any case; milliseconds. */
const patience = 5_000;

const register = async () => (await openDatabase()).db;

/** Opens what came due while nothing ran: at the start, when no page is kept yet. */
export async function openWhatIsDue(): Promise<void> {
  logOpened(await openDue(await register()));
}

/** From now on opens what is due, by a timer and before anybody reads: see `database`. */
export function watchOpenings(): void {
  globalThis.signbookOpenings ??= new OpeningWatch(register, {
    opened: async (opened) => {
      logOpened(opened);
      await forgetKeptPages();
    },
    failed: logOpeningFault,
  });
  void globalThis.signbookOpenings.look();
}

/** Only a request may forget kept pages, so this process sends one to itself: to app/api/own/forget. */
async function forgetKeptPages(): Promise<void> {
  const request = { method: "POST", signal: AbortSignal.timeout(patience) };
  const answer = await globalThis.signbookOwn?.ask("/api/own/forget", request).catch((fault: unknown) => {
    logOpeningFault(fault);
    return undefined;
  });
  if (answer && !answer.ok) logOpeningFault(new Error(`Kept pages were not forgotten: ${answer.status}.`));
}
