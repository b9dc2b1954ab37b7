import type { Actor } from "@/domain/actor";
import { Refused } from "@/domain/refused";
import { env } from "@/env";
import { fromOwnPage } from "./origin";
import { currentActor } from "./session";

/**
 * The door of addresses that a form is sent to without being an action, because what it sends is large or its answer
 * comes bit by bit: it asks the same as the door of actions. Refuses `foreign-form`, `sign-in-needed`, `role-needed`.
 */
export async function admitted(request: Request, may: (actor: Actor) => boolean): Promise<Actor> {
  if (env().SIGNBOOK_PUBLIC_ONLY || !fromOwnPage(request.headers)) throw new Refused("foreign-form");
  return admittedReader(may);
}

/** The same for an address that changes nothing. Refuses `sign-in-needed`, `role-needed`. */
export async function admittedReader(may: (actor: Actor) => boolean): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) throw new Refused("sign-in-needed");
  if (!may(actor)) throw new Refused("role-needed");
  return actor;
}

/** Does what was asked for whoever is let in; others are told why not, and may be led to signing in. */
export async function throughTheDoor(
  entering: Promise<Actor>,
  work: (actor: Actor) => Promise<Response>,
  signIn?: () => Response,
): Promise<Response> {
  try {
    return work(await entering);
  } catch (no) {
    if (!(no instanceof Refused)) throw no;
    const isStranger = no.reason === "sign-in-needed";
    return isStranger && signIn ? signIn() : refusedWith(no.reason, isStranger ? 401 : 403);
  }
}

/** A refusal as JSON: its reason and its status. */
export const refusedWith = (title: string, status: number): Response =>
  Response.json({ title, status }, { status });
