"use client";

import { useActionState, useEffect, useRef } from "react";
import type { FormState } from "../../domain/form-state";
import { Button } from "../ui/button";
import { type Choice, Radios } from "../ui/choices";
import { ErrorSummary, type Fault, faultOf } from "../ui/error-summary";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";

/** How one agreement that moves in is asked about; the likeliest answer first. */
export interface MergeQuestion {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Why it is not counted, where that is known already; null where it cannot be left out. */
  readonly why: string | null;
}

interface MergeFormProps {
  readonly action: (previous: FormState, data: FormData) => Promise<FormState>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly questions: readonly MergeQuestion[];
  readonly words: {
    readonly problems: string;
    readonly why: string;
    readonly whyHint: string;
    /** Null where no reason is asked for. */
    readonly reason: string | null;
    readonly hint: string;
    readonly submit: string;
  };
}

/** The questions that a merge asks, one for each agreement that moves in; it works the same without scripts. */
export function MergeForm({ action, hidden, questions, words }: MergeFormProps) {
  const [state, send, pending] = useActionState(action, {});
  const faults = faultsOf(state);
  const form = useRef<HTMLFormElement>(null);
  const typed = (name: string) => {
    const value = state.values?.[name];
    return typeof value === "string" ? value : undefined;
  };
  useEffect(() => {
    if (state.refused ?? state.problems)
      form.current?.querySelector<HTMLElement>("[data-error-summary]")?.focus();
  }, [state]);
  return (
    <form action={send} ref={form} noValidate className="grid max-w-[44rem] gap-6">
      <ErrorSummary title={words.problems} faults={faults} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {questions.map(({ key, label, choices, why }) => (
        <div key={key} className="grid gap-3">
          <Radios
            name={`decision.${key}`}
            label={label}
            choices={choices}
            chosen={typed(`decision.${key}`) ?? choices[0]?.value}
            error={faultOf(faults, `decision.${key}`)}
          />
          {why !== null && (
            <TextInput
              name={`why.${key}`}
              label={words.why}
              hint={words.whyHint}
              defaultValue={typed(`why.${key}`) ?? why}
              error={faultOf(faults, `why.${key}`)}
              autoComplete="off"
            />
          )}
        </div>
      ))}
      {words.reason && (
        <TextArea
          name="reason"
          label={words.reason}
          rows={3}
          defaultValue={typed("reason") ?? ""}
          error={faultOf(faults, "reason")}
        />
      )}
      <p className="text-soft">{words.hint}</p>
      <p>
        <Button aria-disabled={pending}>{words.submit}</Button>
      </p>
    </form>
  );
}

/** What was refused as a whole stands above; a reason that is missing, beside its field. */
function faultsOf({ refused, sentence, problems = [] }: FormState): Fault[] {
  const path = refused === "reason-needed" ? "reason" : "";
  return [
    ...(sentence ? [{ path, message: sentence }] : []),
    ...problems.map((problem) => ({ path: problem.path, message: problem.sentence ?? problem.message })),
  ];
}
