"use client";

import { type KeyboardEvent, useActionState } from "react";
import type { FormState, FormValues } from "../../domain/form-state";
import { Button } from "../ui/button";
import { controlAttributes, FieldError } from "../ui/field";
import { Notice } from "../ui/notice";

/** A cell that is to be mended. */
export interface MendingCell {
  readonly column: string;
  readonly text: string;
  /** What is to be mended. */
  readonly fault: string;
}

export interface MendingRow {
  readonly number: number;
  readonly title: string;
  readonly cells: readonly MendingCell[];
  /** Names the row after a column, and the box that leaves the row out. */
  readonly named: string;
  readonly leaveOut: string;
}

export interface MendingColumn {
  readonly column: string;
  readonly heading: string;
  /** The only values, where the column is closed; otherwise those that are proposed. */
  readonly choices: readonly string[];
  readonly closed: boolean;
}

interface Grid {
  readonly action: (previous: FormState, data: FormData) => Promise<FormState>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly columns: readonly MendingColumn[];
  readonly rows: readonly MendingRow[];
  readonly words: {
    readonly title: string;
    readonly row: string;
    readonly project: string;
    readonly cells: string;
    readonly leaveOut: string;
    readonly save: string;
  };
}

/** The faulty rows with the cells to mend as fields, one below the other; a plain form at heart. */
export function MendingGrid({ action, hidden, columns, rows, words }: Grid) {
  const [state, send, pending] = useActionState(action, {});
  return (
    <form action={send} noValidate className="grid gap-4" onKeyDown={toNeighbour}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.sentence && <Notice tone="strong" live title={state.sentence} />}
      {columns.map(({ column, choices, closed }) => (
        <datalist key={column} id={`known-${column}`}>
          {!closed && choices.map((choice) => <option key={choice} value={choice} />)}
        </datalist>
      ))}
      <table className="stacking mending compact">
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            {[words.row, words.project, words.cells, words.leaveOut].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} row={row} columns={columns} words={words} typed={state.values ?? {}} />
          ))}
        </tbody>
      </table>
      <p>
        <Button aria-disabled={pending}>{words.save}</Button>
      </p>
    </form>
  );
}

interface RowProps extends Pick<Grid, "columns" | "words"> {
  readonly row: MendingRow;
  /** What was typed into a form that was refused. */
  readonly typed: FormValues;
}

function Row({ row, columns, words, typed }: RowProps) {
  return (
    <tr>
      <td data-label={words.row}>{row.number}</td>
      <th scope="row" className="font-normal" translate="no">
        {row.title}
      </th>
      <td>
        <div className="grid gap-3">
          {row.cells.map((cell) => {
            const column = columns.find((one) => one.column === cell.column);
            const name = `cell.${row.number}.${cell.column}`;
            const text = String(typed[name] ?? cell.text);
            return (
              column && (
                <Cell key={name} name={name} column={column} cell={{ ...cell, text }} named={row.named} />
              )
            );
          })}
        </div>
      </td>
      <td data-label={words.leaveOut}>
        <span className="choice">
          <input type="checkbox" name={`out.${row.number}`} aria-label={row.leaveOut} />
        </span>
      </td>
    </tr>
  );
}

interface CellProps {
  readonly name: string;
  readonly cell: MendingCell;
  readonly column: MendingColumn;
  readonly named: string;
}

function Cell({ name, cell: { text, fault }, column, named }: CellProps) {
  const { heading, choices, closed } = column;
  const control = {
    ...controlAttributes({ name, label: heading, error: fault }),
    className: "control",
    defaultValue: text,
  };
  return (
    <div className="mending-cell">
      <label htmlFor={name}>
        {heading}
        <span className="visually-hidden"> {named}</span>
      </label>
      {closed ? (
        <select {...control}>
          {[...new Set(["", text, ...choices])].map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : text.includes("\n") ? (
        <textarea {...control} rows={2} />
      ) : (
        <input type="text" {...control} list={`known-${column.column}`} autoComplete="off" />
      )}
      <FieldError id={name}>{fault}</FieldError>
    </div>
  );
}

/** Up and down go to the cell before and after; in a list of values they choose, as everywhere. */
function toNeighbour(event: KeyboardEvent<HTMLFormElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || event.altKey || !(event.target instanceof HTMLInputElement)) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[name^="cell."]')];
  const next = all[all.indexOf(event.target) + by];
  if (!all.includes(event.target) || !next) return;
  event.preventDefault();
  next.focus();
}
