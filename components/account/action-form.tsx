"use client";

import { useActionState, useEffect, useRef } from "react";
import type { FormState } from "../../domain/form-state";
import type { Refusal } from "../../domain/refused";
import { Button } from "../ui/button";
import { Checkboxes, type Choice } from "../ui/choices";
import { Details } from "../ui/details";
import { ErrorSummary, type Fault, faultOf } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { TextInput } from "../ui/text-input";

/** A field of a form, as its page describes it. */
export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Stands in the form only after this refusal. */
  readonly onlyAfter?: Refusal;
} & (
  | { readonly kind: "text" | "email" | "password"; readonly autoComplete?: string; readonly value?: string }
  | {
      readonly kind: "choices";
      readonly choices: readonly Choice[];
      readonly chosen?: readonly string[];
      /** Folded away under its label until something is chosen. */
      readonly folded?: boolean;
    }
);

/** What a form may show once when its work is done, such as a one-time password. */
export interface Shown {
  readonly title: string;
  readonly text: string;
  readonly secret?: string;
}

export type ShownState = FormState & { readonly shown?: Shown };

interface ActionFormProps {
  readonly action: (previous: ShownState, data: FormData) => Promise<ShownState>;
  /** Fields that are sent but not seen: the language, the record. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields?: readonly FormField[];
  readonly submit: string;
  readonly weight?: "primary" | "secondary" | "quiet";
  /** The title of the summary of faults. */
  readonly problems: string;
  /** What was refused before the page came. */
  readonly refusedBefore?: string | undefined;
}

/** A form with its faults above it; it works the same without scripts. */
export function ActionForm({
  action,
  hidden,
  fields = [],
  submit,
  weight,
  problems,
  refusedBefore,
}: ActionFormProps) {
  const [state, send, pending] = useActionState(action, {});
  const faults = faultsOf(state, refusedBefore);
  const form = useFocusOnFaults(state);
  return (
    <form action={send} ref={form} noValidate className="grid max-w-[34rem] gap-5">
      <ErrorSummary title={problems} faults={faults} />
      {state.shown && <Once {...state.shown} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields
        .filter((field) => isAsked(field, state, faults))
        .map((field) => (
          <FieldOf key={field.name} field={field} state={state} error={faultOf(faults, field.name)} />
        ))}
      <p>
        <Button {...(weight && { weight })} disabled={pending}>
          {submit}
        </Button>
      </p>
    </form>
  );
}

function faultsOf(state: FormState, refusedBefore: string | undefined): Fault[] {
  const untouched = Object.keys(state).length === 0;
  const whole = state.sentence ?? (untouched ? refusedBefore : undefined);
  const single = (state.problems ?? []).map(({ path, message, sentence }) => ({
    path,
    message: sentence ?? message,
  }));
  return [...(whole ? [{ path: "", message: whole }] : []), ...single];
}

function isAsked({ name, onlyAfter }: FormField, state: FormState, faults: readonly Fault[]): boolean {
  return onlyAfter === undefined || state.refused === onlyAfter || faults.some(({ path }) => path === name);
}

/** Readers who cannot see the summary appear are taken to it. */
function useFocusOnFaults(state: FormState) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.refused ?? state.problems)
      form.current?.querySelector<HTMLElement>("[data-error-summary]")?.focus();
  }, [state]);
  return form;
}

function FieldOf({ field, state, error }: { field: FormField; state: FormState; error: string | undefined }) {
  const { name, label, hint } = field;
  const typed = state.values?.[name];
  if (field.kind === "choices") {
    const chosen = (state.values ? [typed ?? []].flat() : field.chosen) ?? [];
    const boxes = { name, label, hint, error, chosen, choices: field.choices };
    if (!field.folded) return <Checkboxes {...boxes} />;
    return (
      <Details summary={label} open={chosen.length > 0 || error !== undefined}>
        <Checkboxes {...boxes} labelHidden />
      </Details>
    );
  }
  const value = typeof typed === "string" ? typed : field.value;
  return (
    <TextInput
      {...{ name, label, hint, error }}
      type={field.kind}
      defaultValue={value}
      autoComplete={field.autoComplete ?? "off"}
      {...(field.kind !== "text" && { autoCapitalize: "none", spellCheck: false })}
    />
  );
}

function Once({ title, text, secret }: Shown) {
  return (
    <Notice tone="good" title={title} live>
      <p>{text}</p>
      {secret && (
        <p>
          <code className="text-[20px]">{secret}</code>
        </p>
      )}
    </Notice>
  );
}
