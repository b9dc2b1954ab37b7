import type { Database } from "../../client";
import { addUpMoves, mayAddUp } from "../settle";
import { buildBoards } from "./build";
import { dropBoards, readState } from "./kept";
import { presentTerms } from "./terms";

/**
 * Makes the boards anew where there are none or where rates or size bands have changed since; says whether it did. It
 * sees the register as of one instant: what is published meanwhile is read beside the boards. Publishing waits for
 * nothing; while somebody else adds up, this leaves it for another time.
 */
export function renewBoards(db: Database): Promise<boolean> {
  return db.transaction(
    async (tx) => {
      if (!(await mayAddUp(tx))) return false;
      const [state, { basis }] = [await readState(tx), await presentTerms(tx)];
      if (state?.basis === basis) return false;
      await dropBoards(tx);
      await addUpMoves(tx);
      await buildBoards(tx);
      return true;
    },
    { isolationLevel: "repeatable read" },
  );
}
