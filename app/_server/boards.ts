import { openDatabase } from "@/db/client";
import { renewBoards } from "@/db/figures/boards/renew";
import { logBoardsFault } from "./log";

/** How often it is looked whether rates or size bands have changed; milliseconds. */
const lookAgain = 60_000;

declare global {
  /** One per process: the framework loads this module several times. */
  var signbookBoards: NodeJS.Timeout | undefined;
}

/** From now on makes the boards of figures anew where they are missing or outdated: figures are exact without them. */
export function watchBoards(): void {
  globalThis.signbookBoards ??= setTimeout(() => void renew(), 0).unref();
}

async function renew(): Promise<void> {
  const { db } = await openDatabase();
  await renewBoards(db).catch(logBoardsFault);
  globalThis.signbookBoards = setTimeout(() => void renew(), lookAgain).unref();
}
