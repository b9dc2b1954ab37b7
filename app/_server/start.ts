import { boot } from "@/db/boot";
import { watchBoards } from "./boards";
import { completeNames } from "./missing-sounds";
import { openWhatIsDue, watchOpenings } from "./openings";
import { heedOtherInstances } from "./other-instances";
import { limitRequests } from "./request-limits";
import { renewSearchedTexts } from "./searched-texts";
import { type ToldFault, tellFaultsPrinted, toldFault } from "./told-fault";

declare global {
  /** A fault as it may be logged: asked by scripts/server.mjs. */
  var signbookToldFault: ((fault: unknown) => ToldFault) | undefined;
}

/** Readies the register, or says in one sentence why not and ends: a half-started register serves nobody. */
export async function start(): Promise<void> {
  if (!globalThis.signbookToldFault) tellFaultsPrinted();
  globalThis.signbookToldFault = toldFault;
  try {
    await boot();
    await openWhatIsDue();
    watchOpenings();
    watchBoards();
    renewSearchedTexts();
    setTimeout(() => void completeNames(), 0).unref();
    limitRequests();
    await heedOtherInstances();
  } catch (fault) {
    process.stderr.write(`Signbook could not start. ${reasons(toldFault(fault)).join(" Because: ")}\n`);
    process.exit(1);
  }
}

const reasons = ({ message, type, cause }: ToldFault): string[] => [
  message || type,
  ...(cause ? reasons(cause) : []),
];
