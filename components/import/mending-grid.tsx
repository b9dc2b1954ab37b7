"use client";

import { type KeyboardEvent, useActionState } from "react";
import type { FormState, FormValues } from "../../domain/form-state";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Cell, type MendingCell, type MendingColumn, proposes } from "./mending-cell";

export interface MendingRow {
  readonly number: number;
  readonly title: string;
  /** All that the row says, and what it should say. */
  readonly cells: readonly MendingCell[];
  /** Names the row after a column, and the box that leaves the row out. */
  readonly named: string;
  readonly leaveOut: string;
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

/** The faulty rows, each whole, with all their cells as fields; a plain form at heart. */
export function MendingGrid({ action, hidden, columns, rows, words }: Grid) {
  const [state, send, pending] = useActionState(action, {});
  return (
    <form action={send} noValidate className="grid gap-4" onKeyDown={toNeighbour}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.sentence && <Notice tone="strong" live title={state.sentence} />}
      {columns.filter(proposes).map(({ column, choices }) => (
        <datalist key={column} id={`known-${column}`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
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
        <div className="mending-cells">
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
          <input
            type="checkbox"
            name={`out.${row.number}`}
            aria-label={row.leaveOut}
            defaultChecked={`out.${row.number}` in typed}
          />
        </span>
      </td>
    </tr>
  );
}

/** Up and down go to the faulty cell before and after; in a list of values they choose, as everywhere. */
function toNeighbour(event: KeyboardEvent<HTMLFormElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || event.altKey || !(event.target instanceof HTMLInputElement)) return;
  const { target } = event;
  const cells = event.currentTarget.querySelectorAll<HTMLElement>('[name^="cell."]');
  const stops = [...cells].filter((cell) => cell === target || cell.hasAttribute("aria-invalid"));
  const next = stops[stops.indexOf(target) + by];
  if (!stops.includes(target) || !next) return;
  event.preventDefault();
  next.focus();
}
