"use client";

import { type KeyboardEvent, useActionState } from "react";
import type { FormState, FormValues } from "../../domain/form-state";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

/** A cell of a row that has something to mend. */
export interface MendingCell {
  readonly column: string;
  readonly text: string;
  /** What is to be mended. */
  readonly fault: string | null;
  /** What names the cell to those who do not see the grid. */
  readonly label: string;
}

export interface MendingRow {
  readonly number: number;
  readonly title: string;
  readonly cells: readonly MendingCell[];
  /** What names the box that leaves the row out. */
  readonly leaveOut: string;
}

export interface MendingColumn {
  readonly column: string;
  readonly heading: string;
  /** The only values, where there are few; otherwise those that are proposed. */
  readonly choices: readonly string[];
  readonly closed: boolean;
}

interface Grid {
  readonly action: (previous: FormState, data: FormData) => Promise<FormState>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly columns: readonly MendingColumn[];
  readonly rows: readonly MendingRow[];
  readonly words: { readonly row: string; readonly leaveOut: string; readonly save: string };
}

/** The faulty rows as a grid of fields, only in the columns where something is to be mended; a plain form at heart. */
export function MendingGrid({ action, hidden, columns, rows, words }: Grid) {
  const [state, send, pending] = useActionState(action, {});
  return (
    <form action={send} noValidate className="grid gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.sentence && <Notice tone="strong" live title={state.sentence} />}
      {columns.map(({ column, choices, closed }) => (
        <datalist key={column} id={`known-${column}`}>
          {!closed && choices.map((choice) => <option key={choice} value={choice} />)}
        </datalist>
      ))}
      <div className="scroll compact">
        <table className="stacking mending">
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {columns.map(({ column, heading }) => (
                <th key={column} scope="col">
                  {heading}
                </th>
              ))}
              <th scope="col">{words.leaveOut}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.number} row={row} columns={columns} words={words} typed={state.values ?? {}} />
            ))}
          </tbody>
        </table>
      </div>
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
      <th scope="row" className="font-normal">
        {row.number}
        <span className="block text-[15px] text-soft">{row.title}</span>
      </th>
      {columns.map((column) => {
        const cell = row.cells.find((one) => one.column === column.column);
        const name = `cell.${row.number}.${column.column}`;
        return (
          <td key={column.column} data-label={column.heading}>
            {cell && <Cell name={name} cell={cell} column={column} text={String(typed[name] ?? cell.text)} />}
          </td>
        );
      })}
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
  readonly text: string;
}

function Cell({ name, cell: { fault, label }, column, text }: CellProps) {
  const described = `${name}-fault`;
  const control = {
    name,
    id: name,
    className: "control",
    "aria-label": label,
    defaultValue: text,
    ...(fault && { "aria-invalid": true as const, "aria-describedby": described }),
  };
  return (
    <>
      {column.closed ? (
        <select {...control}>
          {[...new Set(["", text, ...column.choices])].map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : text.includes("\n") ? (
        <textarea {...control} rows={2} />
      ) : (
        <input
          type="text"
          {...control}
          list={`known-${column.column}`}
          autoComplete="off"
          onKeyDown={toNeighbour}
        />
      )}
      {fault && (
        <p id={described} className="field-error text-[15px]">
          {fault}
        </p>
      )}
    </>
  );
}

/** Up and down go to the same column of the next row that has a field there. */
function toNeighbour(event: KeyboardEvent<HTMLInputElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || event.altKey) return;
  const [, , column] = event.currentTarget.name.split(".");
  const fields = event.currentTarget.form?.querySelectorAll<HTMLElement>(
    `[name^="cell."][name$=".${column}"]`,
  );
  const all = [...(fields ?? [])];
  const next = all[all.indexOf(event.currentTarget) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
