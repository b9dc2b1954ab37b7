import { boot } from "@/db/boot";
import { watchBoards } from "./boards";
import { openWhatIsDue, watchOpenings } from "./openings";
import { heedOtherInstances } from "./other-instances";
import { limitRequests } from "./request-limits";

/** Readies the register, or says in one sentence why not and ends: a half-started register serves nobody. */
export async function start(): Promise<void> {
  try {
    await boot();
    await openWhatIsDue();
    watchOpenings();
    watchBoards();
    limitRequests();
    await heedOtherInstances();
  } catch (fault) {
    process.stderr.write(`Signbook could not start. ${reasons(fault).join(" Because: ")}\n`);
    process.exit(1);
  }
}

function reasons(fault: unknown): string[] {
  if (!(fault instanceof Error)) return fault === undefined ? [] : [String(fault)];
  return [fault.message || fault.name, ...reasons(fault.cause)];
}
