"use client";

import { type ReactNode, useActionState } from "react";
import type { FormState } from "../../domain/form-state";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

/** A form around fields that a page draws, with why it was refused above them; it works the same without scripts. */
export function SentenceForm({
  action,
  hidden,
  submit,
  weight = "primary",
  more,
  children,
}: {
  readonly action: (previous: FormState, data: FormData) => Promise<FormState>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly weight?: "primary" | "secondary" | "quiet";
  /** Further ways to send it: the name and value of the button, and what it says. */
  readonly more?: readonly { readonly name: string; readonly value: string; readonly label: string }[];
  readonly children?: ReactNode;
}) {
  const [state, send, pending] = useActionState(action, {});
  return (
    <form action={send} noValidate className="grid gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.sentence && <Notice tone="strong" live title={state.sentence} />}
      {children}
      <p className="flex flex-wrap gap-4">
        <Button weight={weight} aria-disabled={pending}>
          {submit}
        </Button>
        {more?.map(({ name, value, label }) => (
          <Button key={value} weight="secondary" name={name} value={value} aria-disabled={pending}>
            {label}
          </Button>
        ))}
      </p>
    </form>
  );
}
