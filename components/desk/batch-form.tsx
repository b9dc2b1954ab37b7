"use client";

import { type FormEvent, type ReactNode, useActionState, useState } from "react";
import type { FormState } from "../../domain/form-state";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

/** What became of one line, in the reader's words. */
export interface LineOutcome {
  readonly title: string;
  /** The public page of what was published. */
  readonly href: string | null;
  /** Why it was left out. */
  readonly because: string | null;
}

export type BatchState = FormState & { readonly outcomes?: readonly LineOutcome[] };

interface BatchFormProps {
  readonly action: (previous: BatchState, data: FormData) => Promise<BatchState>;
  readonly language: string;
  readonly words: {
    readonly submit: string;
    readonly none: string;
    readonly outcome: string;
    /** Both with `{lines}` in them. */
    readonly published: string;
    readonly left: string;
    readonly stopped: string;
    /** With `{done}` and `{all}` in it. */
    readonly progress: string;
  };
  /** Whether there is any line to publish. */
  readonly some: boolean;
  /**
   * The table, a checkbox `line` in each row, and of what was checked in it boxes `verified`. A button `only` with a
   * line's value sends that line alone.
   */
  readonly children: ReactNode;
}

/** So many lines are sent at once, so that whoever waits sees how far it is. */
const atOnce = 10;

/**
 * Publishes the lines that are ticked. With scripts they are sent a few at a time, with progress; without, all at
 * once, by the same action.
 */
export function BatchForm({ action, language, words, some, children }: BatchFormProps) {
  const [state, send, pending] = useActionState(action, {});
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [outcomes, setOutcomes] = useState<readonly LineOutcome[]>([]);
  const [nothing, setNothing] = useState(false);
  const running = progress !== null && progress.done < progress.all;

  const publish = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (running) return;
    const sent = new FormData(event.currentTarget);
    const only = (event.nativeEvent as SubmitEvent).submitter?.getAttribute("value");
    const lines = only ? [only] : sent.getAll("line").map(String);
    const verified = sent.getAll("verified").map(String);
    setNothing(lines.length === 0);
    setOutcomes([]);
    for (let done = 0; done < lines.length; done += atOnce) {
      setProgress({ done, all: lines.length });
      const some = { language, lines: lines.slice(done, done + atOnce), verified };
      const told = await sendSome(action, some, words.stopped);
      setOutcomes((before) => [...before, ...told]);
    }
    setProgress({ done: lines.length, all: lines.length });
  };
  const told = outcomes.length > 0 ? outcomes : (state.outcomes ?? []);
  return (
    <form action={send} onSubmit={publish} noValidate className="grid gap-6">
      <input type="hidden" name="language" value={language} />
      {state.sentence && <Notice tone="strong" live title={state.sentence} />}
      {(nothing || state.problems) && <Notice tone="strong" live title={words.none} />}
      {progress && progress.all > 0 && <Progress {...progress} words={words.progress} />}
      {told.length > 0 && <Outcomes outcomes={told} words={words} />}
      {children}
      {some && (
        <p>
          <Button aria-disabled={pending || running}>{words.submit}</Button>
        </p>
      )}
    </form>
  );
}

async function sendSome(
  action: BatchFormProps["action"],
  { language, lines, verified }: { language: string; lines: readonly string[]; verified: readonly string[] },
  stopped: string,
): Promise<readonly LineOutcome[]> {
  const data = new FormData();
  data.set("language", language);
  for (const line of lines) data.append("line", line);
  // A line and what was checked of it begin with the id of the project.
  const projects = new Set(lines.map((line) => line.split(":")[0]));
  for (const step of verified) if (projects.has(step.split(":")[0])) data.append("verified", step);
  try {
    const { outcomes, sentence = stopped } = await action({}, data);
    return outcomes ?? [{ title: "", href: null, because: sentence }];
  } catch {
    return [{ title: "", href: null, because: stopped }];
  }
}

function Progress({ done, all, words }: { done: number; all: number; words: string }) {
  const text = words.replace("{done}", String(done)).replace("{all}", String(all));
  return (
    <p role="status" className="flex items-center gap-4">
      <progress max={all} value={done} aria-label={text} />
      {text}
    </p>
  );
}

function Outcomes({
  outcomes,
  words,
}: {
  readonly outcomes: readonly LineOutcome[];
  readonly words: BatchFormProps["words"];
}) {
  const published = outcomes.flatMap(({ href, title }) => (href === null ? [] : [{ href, title }]));
  const left = outcomes.filter(({ href }) => href === null);
  return (
    <Notice tone={left.length > 0 ? "strong" : "good"} title={words.outcome} live>
      {published.length > 0 && (
        <>
          <p>{words.published.replace("{lines}", String(published.length))}</p>
          <ul>
            {published.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <p>{words.left.replace("{lines}", String(left.length))}</p>
          <ul>
            {left.map(({ title, because }) => (
              <li key={`${title} ${because}`}>{[title, because].filter(Boolean).join(" — ")}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
