import type { ReactNode } from "react";

/** A value of one side of the matrix. */
export interface Side {
  readonly key: string;
  readonly label: ReactNode;
}

/** Where a row and a column meet: how many, and the list of exactly these. */
export interface Crossing {
  readonly row: string;
  readonly column: string;
  readonly number: number;
  readonly printed: string;
  /** Null where no list finds them alone. */
  readonly href: string | null;
}

/**
 * A table in which a darker field holds more. The numbers say all that the shades do; an empty field means none.
 * Drawn by the server; readable in grey and on paper.
 */
export function Matrix({
  title,
  corner,
  rows,
  columns,
  crossings,
  children,
}: {
  readonly title: ReactNode;
  /** What the rows are, and what the columns are. */
  readonly corner: string;
  readonly rows: readonly Side[];
  readonly columns: readonly Side[];
  readonly crossings: readonly Crossing[];
  readonly children?: ReactNode;
}) {
  const most = Math.max(1, ...crossings.map(({ number }) => number));
  const at = (row: string, column: string) =>
    crossings.find((crossing) => crossing.row === row && crossing.column === column);
  return (
    <figure>
      <figcaption className="pb-2 text-[15px] font-semibold">{title}</figcaption>
      <section className="scroll" aria-label={corner} {...{ tabIndex: 0 }}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col" className="number">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className="font-normal">
                  {row.label}
                </th>
                {columns.map(({ key }) => (
                  <Field key={key} crossing={at(row.key, key)} most={most} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="pt-2 text-[15px] text-soft">{children}</div>
    </figure>
  );
}

function Field({ crossing, most }: { crossing: Crossing | undefined; most: number }) {
  if (!crossing || crossing.number === 0) return <td />;
  const shade = Math.max(1, Math.ceil((crossing.number / most) * 4));
  return (
    <td className={`number heat-${shade}`}>
      {crossing.href === null ? crossing.printed : <a href={crossing.href}>{crossing.printed}</a>}
    </td>
  );
}
