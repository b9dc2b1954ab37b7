import { openDatabase } from "@/db/client";
import { openDue } from "@/db/projects/embargo";
import { OpeningWatch } from "@/db/projects/opening-watch";
import { logForgettingFault, logOpened, logOpeningFault } from "./log";
import { forgetKeptPages } from "./own";

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
      // Another instance may have been quicker.
      (await openDatabase()).changed();
      await forgetKeptPages().catch(logForgettingFault);
    },
    failed: logOpeningFault,
  });
  void globalThis.signbookOpenings.look();
}
