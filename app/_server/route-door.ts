import type { Actor } from "@/domain/actor";
import { Refused } from "@/domain/refused";
import { fromOwnPage } from "./origin";
import { currentActor } from "./session";

/**
 * The door of addresses that a form is sent to without being an action, because what it sends is large or its answer
 * comes bit by bit: it asks the same as the door of actions. Refuses `foreign-form`, `sign-in-needed`, `role-needed`.
 */
export async function admitted(request: Request, may: (actor: Actor) => boolean): Promise<Actor> {
  if (!fromOwnPage(request.headers)) throw new Refused("foreign-form");
  const actor = await currentActor();
  if (!actor) throw new Refused("sign-in-needed");
  if (!may(actor)) throw new Refused("role-needed");
  return actor;
}
