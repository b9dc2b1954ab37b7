"use client";

import { useActionState, useEffect, useRef } from "react";
import type { FormState } from "../../domain/form-state";
import { Button } from "../ui/button";
import { ErrorSummary, type Fault } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { FieldOf, type FormField } from "./form-field";

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
          <FieldOf key={field.name} field={field} values={state.values} faults={faults} />
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
