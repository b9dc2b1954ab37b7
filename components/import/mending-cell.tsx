import { controlAttributes, FieldError } from "../ui/field";

/** A cell of a row that is to be mended. */
export interface MendingCell {
  readonly column: string;
  readonly text: string;
  /** What is to be mended, where the cell is at fault. */
  readonly fault?: string | undefined;
}

export interface MendingColumn {
  readonly column: string;
  readonly heading: string;
  /** The only values, where the column is closed; otherwise those that are proposed. */
  readonly choices: readonly string[];
  readonly closed: boolean;
}

/** Whether values are proposed for a column that takes others too. */
export const proposes = ({ closed, choices }: MendingColumn) => !closed && choices.length > 0;

interface CellProps {
  readonly name: string;
  readonly cell: MendingCell;
  readonly column: MendingColumn;
  readonly named: string;
}

/** A cell as a field under its heading, what is wrong with it below. */
export function Cell({ name, cell: { text, fault }, column, named }: CellProps) {
  const { heading, choices, closed } = column;
  const control = {
    ...controlAttributes({ name, label: heading, error: fault }),
    className: "control",
    defaultValue: text,
  };
  return (
    <div className={`mending-cell ${fault ? "field-in-error" : ""}`}>
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
        <input
          type="text"
          {...control}
          list={proposes(column) ? `known-${column.column}` : undefined}
          autoComplete="off"
        />
      )}
      <FieldError id={name}>{fault}</FieldError>
    </div>
  );
}
