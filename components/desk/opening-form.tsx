"use client";

import { type ReactNode, useActionState } from "react";
import type { FormState } from "../../domain/form-state";
import type { Refusal } from "../../domain/refused";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { TextInput } from "../ui/text-input";

/** Approving a version for a day and a time; it works the same without scripts. */
export function OpeningForm({
  action,
  hidden,
  refusals,
  words,
  children,
}: {
  readonly action: (previous: FormState, data: FormData) => Promise<FormState>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly refusals: Readonly<Partial<Record<Refusal, string>>>;
  readonly words: {
    readonly lead: string;
    readonly day: string;
    readonly dayHint: string;
    readonly time: string;
    readonly timeHint: string;
    readonly submit: string;
  };
  /** What else is asked. */
  readonly children?: ReactNode;
}) {
  const [state, send, pending] = useActionState(action, {});
  const refused = state.refused && refusals[state.refused];
  const isPast = state.refused === "opening-past";
  const faultOf = (name: string) => state.problems?.find(({ path }) => path === name)?.sentence;
  const typed = (name: string) => String(state.values?.[name] ?? "");
  return (
    <form action={send} noValidate className="grid max-w-[40rem] gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="text-soft">{words.lead}</p>
      {children}
      {refused && !isPast && <Notice tone="strong" live title={refused} />}
      <div className="flex flex-wrap items-end gap-6">
        <TextInput
          type="date"
          name="day"
          label={words.day}
          hint={words.dayHint}
          error={faultOf("day") ?? (isPast ? refused : undefined)}
          defaultValue={typed("day")}
          characters={14}
        />
        <TextInput
          type="time"
          name="time"
          label={words.time}
          hint={words.timeHint}
          error={faultOf("time")}
          defaultValue={typed("time")}
          characters={10}
        />
      </div>
      <p>
        <Button weight="secondary" aria-disabled={pending}>
          {words.submit}
        </Button>
      </p>
    </form>
  );
}
