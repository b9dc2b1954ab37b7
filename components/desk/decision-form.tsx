"use client";

import { type ReactNode, useActionState, useId } from "react";
import type { FormState } from "../../domain/form-state";
import type { Refusal } from "../../domain/refused";
import { Button } from "../ui/button";
import { Checkboxes } from "../ui/choices";
import { Notice } from "../ui/notice";
import { TextArea } from "../ui/text-area";

interface Decision {
  readonly action: (previous: FormState, data: FormData) => Promise<FormState>;
  readonly hidden: Readonly<Record<string, string>>;
  /** A text that goes with the decision: its name and label. */
  readonly text?: { readonly name: string; readonly label: string; readonly hint?: string };
  /** A box that must be ticked: its name, what is asked, and what ticking it says. */
  readonly confirm?: { readonly name: string; readonly title: string; readonly label: string };
  readonly submit: string;
  readonly weight?: "primary" | "secondary";
  readonly refusals: Readonly<Partial<Record<Refusal, string>>>;
  readonly children?: ReactNode;
}

/** One decision about a record, with why it was refused beside it; it works the same without scripts. */
export function DecisionForm({
  action,
  hidden,
  text,
  confirm,
  submit,
  weight = "primary",
  refusals,
  children,
}: Decision) {
  const [state, send, pending] = useActionState(action, {});
  const id = useId();
  const refused = state.refused && refusals[state.refused];
  const belongsToText = text && (state.refused === "comment-needed" || state.refused === "reason-needed");
  const belongsToBox = confirm && state.refused === "covered-needed";
  const fault = text && state.problems?.find(({ path }) => path === text.name);
  return (
    <form action={send} noValidate className="grid max-w-[40rem] gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {refused && !belongsToText && !belongsToBox && <Notice tone="strong" live title={refused} />}
      {text && (
        <TextArea
          id={id}
          name={text.name}
          label={text.label}
          hint={text.hint}
          error={belongsToText ? refused : fault?.sentence}
          defaultValue={String(state.values?.[text.name] ?? "")}
          rows={3}
        />
      )}
      {confirm && (
        <Checkboxes
          id={id}
          name={confirm.name}
          label={confirm.title}
          choices={[{ value: "yes", label: confirm.label }]}
          error={belongsToBox ? refused : undefined}
        />
      )}
      <p>
        <Button weight={weight} aria-disabled={pending}>
          {submit}
        </Button>
      </p>
    </form>
  );
}
