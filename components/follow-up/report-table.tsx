"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import type { ReportLine } from "../../domain/follow-up/report";
import type { FormState, FormValues } from "../../domain/form-state";
import { Button } from "../ui/button";
import { Details } from "../ui/details";
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
  /** The choice of no kind of source. */
  readonly kindByAddress: string;
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
  sourceKinds,
  words,
}: {
  readonly action: (previous: ReportState, data: FormData) => Promise<ReportState>;
  readonly language: string;
  readonly rows: readonly ReportRow[];
  readonly kinds: readonly Option[];
  readonly sourceKinds: readonly Option[];
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
        columns={columnsOf({ kinds, sourceKinds, words, faults, values: state.values })}
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
  return row && path ? words.replace("{sentence}", sentence).replace("{project}", () => row.title) : sentence;
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
  readonly sourceKinds: readonly Option[];
  readonly words: ReportWords;
  readonly faults: readonly Fault[];
  readonly values: FormValues | undefined;
}

/** So that what is typed can be read; what does not fit the page is scrolled to. The kind of a source is folded. */
const widths = {
  kind: "min-w-[11.5rem]",
  planned: "min-w-[8rem]",
  actual: "min-w-[8rem]",
  address: "min-w-[11rem]",
  title: "min-w-[11rem]",
} satisfies Partial<Record<keyof ReportLine, string>>;
const columnFields = ["kind", "planned", "actual", "address", "title"] as const;

function columnsOf(drawn: Drawn): Column<ReportRow>[] {
  const { words } = drawn;
  const known: Column<ReportRow> = {
    key: "project",
    heading: words.project,
    rowHeading: true,
    className: "min-w-[14rem]",
    cell: ({ project, submission, known: shown }) => (
      <>
        <input type="hidden" name="project" value={project} />
        <input type="hidden" name={`submission.${project}`} value={submission} />
        {shown}
      </>
    ),
  };
  const fields = columnFields.map((name) => ({
    key: name,
    heading: words.fields[name],
    className: widths[name],
    cell: (row: ReportRow) => (
      <>
        <LineField {...drawn} row={row} name={name} />
        {name === "title" && <FoldedKind {...drawn} row={row} />}
      </>
    ),
  }));
  return [known, ...fields];
}

interface OfLine extends Drawn {
  readonly row: ReportRow;
}

function LineField({ name, ...of }: OfLine & { readonly name: (typeof columnFields)[number] }) {
  const shared = fieldOf(name, of);
  if (name !== "kind") return <TextInput {...shared} {...(name === "address" && { inputMode: "url" })} />;
  return <Select key={shared.defaultValue} {...shared} options={of.kinds} empty={of.words.nothingToReport} />;
}

/** Of which kind the source is, mostly told by its address: open where somebody said it. */
function FoldedKind(of: OfLine) {
  const shared = fieldOf("sourceKind", of);
  return (
    <Details summary={of.words.fields.sourceKind} open={shared.defaultValue !== "" || !!shared.error}>
      <Select key={shared.defaultValue} {...shared} options={of.sourceKinds} empty={of.words.kindByAddress} />
    </Details>
  );
}

function fieldOf(field: keyof ReportLine, { row: { project, title }, words, faults, values }: OfLine) {
  const name = `${field}.${project}`;
  const typed = values?.[name];
  return {
    name,
    label: words.field.replace("{field}", words.fields[field]).replace("{project}", () => title),
    labelHidden: true,
    error: faultOf(faults, name),
    defaultValue: typeof typed === "string" ? typed : "",
  };
}
