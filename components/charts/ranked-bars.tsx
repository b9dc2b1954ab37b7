import type { ReactNode } from "react";
import type { AgreementClass } from "../../domain/agreement-type";
import { shadeOf } from "./class-shade";

/** One bar: a number of projects, divided by class. */
export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  /** The list that holds exactly these records; null where no filter finds them alone. */
  readonly href: string | null;
  readonly total: number;
  /** The total as it is read. */
  readonly printed: string;
  readonly parts: readonly { readonly class: AgreementClass; readonly projects: number }[];
}

/**
 * Horizontal bars in the order given, labelled directly, each leading to its records. Drawn by the server; one drawing
 * for light, dark, grey and paper. `title` names the measure; `children` are the notes and the table of the figures.
 */
export function RankedBars({
  title,
  bars,
  children,
}: {
  readonly title: ReactNode;
  readonly bars: readonly Bar[];
  readonly children?: ReactNode;
}) {
  const longest = Math.max(1, ...bars.map(({ total }) => total));
  return (
    <figure>
      <figcaption className="pb-2 text-[15px] font-semibold">{title}</figcaption>
      <ol className="plain-list bars">
        {bars.map((bar) => (
          <li key={bar.key} className="bar-row">
            {bar.href === null ? (
              <span className="bar-name">{bar.label}</span>
            ) : (
              <a href={bar.href} className="bar-name bar-label">
                {bar.label}
              </a>
            )}
            <BarDrawing bar={bar} longest={longest} />
            <span className="bar-number">{bar.printed}</span>
          </li>
        ))}
      </ol>
      <div className="pt-2 text-[15px] text-soft">{children}</div>
    </figure>
  );
}

function BarDrawing({ bar, longest }: { bar: Bar; longest: number }) {
  const starts = bar.parts.map((_, index) =>
    bar.parts.slice(0, index).reduce((sum, { projects }) => sum + projects, 0),
  );
  return (
    <svg className="bar" width="100%" height="16" aria-hidden="true">
      {bar.parts.map(({ class: agreementClass, projects }, index) => (
        <rect
          key={agreementClass}
          x={`${percent(starts[index] ?? 0, longest)}%`}
          y="0.5"
          width={`${percent(projects, longest)}%`}
          height="15"
          className={shadeOf(agreementClass)}
        />
      ))}
    </svg>
  );
}

const percent = (part: number, whole: number) => Number(((part / whole) * 99.5).toFixed(3));
