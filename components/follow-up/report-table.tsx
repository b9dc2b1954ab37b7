"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { type ReportLine, reportFields } from "../../domain/follow-up/report";
import type { FormState, FormValues } from "../../domain/form-state";
import { Button } from "../ui/button";
import { ErrorSummary, type Fault, faultOf } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { type Option, Select } from "../ui/select";
import { type Column, Table } from "../ui/table";
import { TextInput } from "../ui/text-input";

/** A line of the table: what is known of a project, beside what may be reported of it. */
export interface ReportRow {
  readonly project: string;
  /** Drawn for this line: sent again it reports nothing twice. */
  readonly submission: string;
  readonly title: string;
  /** Its title, reference and latest, drawn. */
  readonly known: ReactNode;
}

/** What became of the lines that were sent. */
export type ReportState = FormState & {
  readonly outcome?: {
    readonly sent: string | null;
    readonly left: string | null;
    /** Why each was left. */
    readonly because: readonly { readonly project: string; readonly sentence: string }[];
  };
};

export interface ReportWords {
  readonly caption: string;
  readonly project: string;
  readonly fields: Readonly<Record<keyof ReportLine, string>>;
  /** With `{field}` and `{project}` in it. */
  readonly field: string;
  readonly nothingToReport: string;
  readonly submit: string;
  readonly summary: string;
  /** With `{project}` and `{sentence}` in it. */
  readonly fault: string;
  readonly outcome: string;
}

/** The table in which steps of many projects are reported at once; it works the same without scripts. */
export function ReportTable({
  action,
  language,
  rows,
  kinds,
  words,
}: {
  readonly action: (previous: ReportState, data: FormData) => Promise<ReportState>;
  readonly language: string;
  readonly rows: readonly ReportRow[];
  readonly kinds: readonly Option[];
  readonly words: ReportWords;
}) {
  const [state, send, pending] = useActionState(action, {});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.problems) form.current?.querySelector<HTMLElement>("[data-error-summary]")?.focus();
  }, [state]);
  const faults = faultsOf(state);
  return (
    <form action={send} ref={form} noValidate className="grid gap-6">
      <input type="hidden" name="language" value={language} />
      <ErrorSummary title={words.summary} faults={namedFaults(faults, rows, words.fault)} />
      {state.sentence && <Notice tone="strong" live title={state.sentence} />}
      {state.outcome && <Outcome outcome={state.outcome} rows={rows} words={words} />}
      <Table
        caption={words.caption}
        captionHidden
        rows={rows}
        rowKey={({ project }) => project}
        columns={columnsOf({ kinds, words, faults, values: state.values })}
      />
      <p>
        <Button aria-disabled={pending}>{words.submit}</Button>
      </p>
    </form>
  );
}

const faultsOf = ({ problems = [] }: ReportState): Fault[] =>
  problems.map(({ path, message, sentence }) => ({ path, message: sentence ?? message }));

/** In the summary each sentence says which line it speaks of. */
function namedFaults(faults: readonly Fault[], rows: readonly ReportRow[], words: string): Fault[] {
  return faults.map(({ path, message }) => ({ path, message: ofLine(path, message, rows, words) }));
}

function ofLine(path: string, sentence: string, rows: readonly ReportRow[], words: string): string {
  const row = rows.find(({ project }) => path.endsWith(project));
  return row && path ? words.replace("{project}", row.title).replace("{sentence}", sentence) : sentence;
}

function Outcome({
  outcome: { sent, left, because },
  rows,
  words,
}: {
  readonly outcome: NonNullable<ReportState["outcome"]>;
  readonly rows: readonly ReportRow[];
  readonly words: ReportWords;
}) {
  return (
    <Notice tone={left ? "strong" : "good"} live title={words.outcome}>
      {sent && <p>{sent}</p>}
      {left && <p>{left}</p>}
      {because.length > 0 && (
        <ul>
          {because.map(({ project, sentence }) => (
            <li key={project}>{ofLine(project, sentence, rows, words.fault)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

interface Drawn {
  readonly kinds: readonly Option[];
  readonly words: ReportWords;
  readonly faults: readonly Fault[];
  readonly values: FormValues | undefined;
}

/** So that what is typed can be read; what does not fit the page is scrolled to. */
const widths: Readonly<Record<keyof ReportLine, string>> = {
  kind: "min-w-[10rem]",
  planned: "min-w-[8rem]",
  actual: "min-w-[8rem]",
  address: "min-w-[11rem]",
  title: "min-w-[11rem]",
};

function columnsOf({ kinds, words, faults, values }: Drawn): Column<ReportRow>[] {
  const known: Column<ReportRow> = {
    key: "project",
    heading: words.project,
    rowHeading: true,
    className: "min-w-[14rem]",
    cell: ({ project, submission, known: drawn }) => (
      <>
        <input type="hidden" name="project" value={project} />
        <input type="hidden" name={`submission.${project}`} value={submission} />
        {drawn}
      </>
    ),
  };
  const field = (name: keyof ReportLine): Column<ReportRow> => ({
    key: name,
    heading: words.fields[name],
    className: widths[name],
    cell: ({ project, title }) => {
      const typed = values?.[`${name}.${project}`];
      const shared = {
        name: `${name}.${project}`,
        label: words.field.replace("{field}", words.fields[name]).replace("{project}", title),
        labelHidden: true,
        error: faultOf(faults, `${name}.${project}`),
        defaultValue: typeof typed === "string" ? typed : "",
      };
      if (name !== "kind") return <TextInput {...shared} {...(name === "address" && { inputMode: "url" })} />;
      return <Select key={shared.defaultValue} {...shared} options={kinds} empty={words.nothingToReport} />;
    },
  });
  return [known, ...reportFields.map(field)];
}
