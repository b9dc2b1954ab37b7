"use client";

import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Progress, type ProgressWords } from "./progress";
import { useWork } from "./work";

/** A button for longer work, with its progress; without scripts it is a plain form. */
export function WorkForm({
  action,
  hidden,
  submit,
  words,
}: {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly words: ProgressWords & { readonly failed: string };
}) {
  const { state, send } = useWork(words.failed);
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!state.isRunning) void send(event.currentTarget);
      }}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.refused && <Notice tone="strong" live title={state.refused} />}
      <p>
        <Button aria-disabled={state.isRunning}>{submit}</Button>
      </p>
      <Progress state={state} words={words} />
    </form>
  );
}
