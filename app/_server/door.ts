import { headers } from "next/headers";
import type { z } from "zod";
import { whyUnkept } from "@/db/unkept";
import type { Actor } from "@/domain/actor";
import type { FormState } from "@/domain/form-state";
import type { Language } from "@/domain/languages";
import { Refused } from "@/domain/refused";
import { env } from "@/env";
import { tellEntered } from "./entered";
import { valuesOf, withoutFields } from "./form-values";
import { logUnkept } from "./log";
import { fromOwnPage, languageOfForm } from "./origin";
import { problemsOf, refusalState } from "./problems";
import { currentActor } from "./session";
import { tellToWait } from "./told-to-wait";

type State<Extra> = FormState & Partial<Extra>;

/** An action as `useActionState` wants it; its form also works without scripts. */
export type FormAction<Extra = object> = (previous: State<Extra>, data: FormData) => Promise<State<Extra>>;

interface Guard {
  /** Which actors may do this at all; what depends on the record is asked by its rule. */
  readonly may: (actor: Actor) => boolean;
  /** Fields that are never sent back, such as passwords. */
  readonly unsaid?: readonly string[];
}

const doors = new WeakMap<object, "form" | "open">();

/**
 * The one door for what signed-in people do: the form must come from a page of this register, its sender be
 * signed in and allowed, its fields fit the schema; only then the work is done. An expected no, and every
 * fault of a field, come back with the values typed; any other error is thrown on.
 */
export function formAction<Schema extends z.ZodType, Extra extends object = object>(
  schema: Schema,
  guard: Guard,
  work: (input: z.output<Schema>, actor: Actor, language: Language) => Promise<State<Extra> | undefined>,
): FormAction<Extra> {
  return throughDoor("form", guard, async (values, language) => {
    const actor = await currentActor();
    if (!actor) throw new Refused("sign-in-needed");
    if (!guard.may(actor)) throw new Refused("role-needed");
    return checked(schema, values, language, (input) => work(input, actor, language));
  });
}

/** The same door for what strangers may do, such as signing in. */
export function openAction<Schema extends z.ZodType, Extra extends object = object>(
  schema: Schema,
  guard: Pick<Guard, "unsaid">,
  work: (input: z.output<Schema>, language: Language) => Promise<State<Extra> | undefined>,
): FormAction<Extra> {
  return throughDoor("open", guard, (values, language) =>
    checked(schema, values, language, (input) => work(input, language)),
  );
}

/** Which door made an action; undefined for one that goes through none. */
export function doorOf(action: unknown): "form" | "open" | undefined {
  return typeof action === "function" ? doors.get(action) : undefined;
}

function throughDoor<Extra extends object>(
  kind: "form" | "open",
  guard: Pick<Guard, "unsaid">,
  act: (values: unknown, language: Language) => Promise<State<Extra> | FormState | undefined>,
): FormAction<Extra> {
  const action = async (_previous: State<Extra>, data: FormData) => {
    // An action is a public endpoint: it may be called with anything at all.
    const sent = data instanceof FormData ? valuesOf(data) : {};
    const values = withoutFields(sent, guard.unsaid);
    const asked = await headers();
    tellEntered(asked);
    const language = languageOfForm(sent.language, asked);
    try {
      if (env().SIGNBOOK_PUBLIC_ONLY || !fromOwnPage(asked)) throw new Refused("foreign-form");
      return { values, ...(await act(sent, language)) } as State<Extra>;
    } catch (fault) {
      const no = fault instanceof Refused ? fault : refusalOfUnkept(fault);
      if (!no) throw fault;
      if (no.wait !== undefined) tellToWait(asked, no.wait);
      return { ...refusalState(no, language), values } as State<Extra>;
    }
  };
  doors.set(action, kind);
  return action;
}

/** A database that is away or full is no fault of the form: it comes back as it was typed, to be sent again. */
function refusalOfUnkept(fault: unknown): Refused | null {
  const reason = whyUnkept(fault);
  if (!reason) return null;
  logUnkept(reason, fault);
  return new Refused(reason);
}

async function checked<Schema extends z.ZodType, Answer>(
  schema: Schema,
  values: unknown,
  language: Language,
  work: (input: z.output<Schema>) => Promise<Answer>,
): Promise<Answer | FormState> {
  const read = await schema.safeParseAsync(values, { reportInput: true });
  return read.success ? work(read.data) : { problems: problemsOf(read.error, language) };
}
