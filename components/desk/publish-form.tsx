"use client";

import { type ReactNode, useActionState } from "react";
import type { FormState } from "../../domain/form-state";
import type { Refusal } from "../../domain/refused";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { TextInput } from "../ui/text-input";

/** Publishing a version at once, or for a day and a time, as its two buttons say; it works the same without scripts. */
export function PublishForm({
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
    readonly now: string;
    readonly nowHint: string;
    readonly title: string;
    readonly lead: string;
    readonly day: string;
    readonly dayHint: string;
    readonly time: string;
    readonly timeHint: string;
    readonly later: string;
  };
  /** What is asked of both. */
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
      {children}
      {refused && !isPast && <Notice tone="strong" live title={refused} />}
      <p className="text-soft">{words.nowHint}</p>
      <p>
        <Button name="when" value="now" aria-disabled={pending}>
          {words.now}
        </Button>
      </p>
      <h3 className="mt-4">{words.title}</h3>
      <p className="text-soft">{words.lead}</p>
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
        <Button name="when" value="later" weight="secondary" aria-disabled={pending}>
          {words.later}
        </Button>
      </p>
    </form>
  );
}
