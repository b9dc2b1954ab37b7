import type { Actor } from "../../../domain/actor";
import type { Database } from "../../client";
import { type WorkAsked, type WorkList, workList } from "../work-list";

/** The lists of somebody's work, of all editions where nothing else is asked. */
export const listsOf = async (
  db: Database,
  actor: Actor,
  asked: Partial<WorkAsked> = {},
): Promise<WorkList> => (await workList(db, actor, { dayBegan: new Date(0), ...asked })).work;
