import type { CSSProperties, ReactNode } from "react";

export interface Column<Row> {
  readonly key: string;
  readonly heading: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the right and never wrap. */
  readonly number?: boolean | undefined;
  /** The cell that names the row. */
  readonly rowHeading?: boolean | undefined;
  readonly headingHidden?: boolean | undefined;
  readonly className?: string | undefined;
}

/** What scrolls sideways must be reachable by keyboard. */
const reachable = { tabIndex: 0 };

/**
 * Rows under headings. The caption says what the table holds; it may be hidden where a heading already does. On a phone
 * each cell stands under its heading, which the table says once for all its rows: see app/styles/tables.css.
 */
export function Table<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  foot,
}: {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
  readonly foot?: ReactNode;
}) {
  return (
    <section className="scroll" {...reachable} aria-label={typeof caption === "string" ? caption : undefined}>
      <table className="stacking" style={namesOf(columns)}>
        <caption className={captionHidden ? "visually-hidden" : "pb-2 font-semibold"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.headingHidden ? (
                  <span className="visually-hidden">{column.heading}</span>
                ) : (
                  column.heading
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </section>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row);
  if (column.rowHeading)
    return (
      <th scope="row" className={classOf(column)}>
        {content}
      </th>
    );
  return <td className={classOf(column)}>{content}</td>;
}

/** The names of columns as styles read them: `--column-2`. */
function namesOf<Row>(columns: readonly Column<Row>[]): CSSProperties {
  const named = columns.flatMap(({ heading, headingHidden, rowHeading }, at) =>
    typeof heading === "string" && !headingHidden && !rowHeading
      ? [[`--column-${at + 1}`, quoted(heading)]]
      : [],
  );
  return Object.fromEntries(named);
}

/** A text as styles quote it; what ends a quotation there stands as its code. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

const classOf = <Row,>({ number, className }: Column<Row>) =>
  [number ? "number" : "", className ?? ""].filter(Boolean).join(" ") || undefined;
