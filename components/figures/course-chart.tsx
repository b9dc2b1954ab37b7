import type { ReactNode } from "react";

/** A line of the chart: how many, at the end of each day from the first. */
export interface Course {
  readonly label: string;
  readonly counts: readonly number[];
}

const height = 200;
const top = 24;
const bottom = 172;

/**
 * Two running numbers, day by day: a full line, and a broken one for what it is compared with, each named at its end.
 * Drawn by the server in shares of the width, so that its words keep their size; told apart in grey.
 */
export function CourseChart({
  of,
  with: other,
  dayLabel,
  marked,
  children,
}: {
  readonly of: Course;
  readonly with: Course;
  readonly dayLabel: (day: number) => string;
  /** The day of the comparison, if it is one of these. */
  readonly marked: number | null;
  /** What is drawn, in words. */
  readonly children: ReactNode;
}) {
  const days = Math.max(of.counts.length, other.counts.length);
  const most = Math.max(1, ...of.counts, ...other.counts);
  const x = (index: number) => (days === 1 ? 50 : 3 + (index / (days - 1)) * 94);
  const y = (count: number) => bottom - (count / most) * (bottom - top);
  const above = (of.counts.at(-1) ?? 0) >= (other.counts.at(-1) ?? 0);
  const scale = { x, y };
  return (
    <figure>
      <figcaption className="pb-2 text-[15px] font-semibold">{children}</figcaption>
      <svg className="course" width="100%" height={height} aria-hidden="true" focusable="false">
        <line x1="0" x2="100%" y1={bottom} y2={bottom} className="course-axis" />
        {marked !== null && marked <= days && (
          <line
            x1={`${x(marked - 1)}%`}
            x2={`${x(marked - 1)}%`}
            y1={top}
            y2={bottom}
            className="course-mark"
          />
        )}
        <Line course={other} scale={scale} kind="course-other" labelBelow={above} />
        <Line course={of} scale={scale} kind="course-own" labelBelow={!above} />
        {ticks(days).map((day) => (
          <text key={day} x={`${x(day - 1)}%`} y={height - 8} textAnchor={anchorOf(day, days)}>
            {dayLabel(day)}
          </text>
        ))}
      </svg>
    </figure>
  );
}

interface Scale {
  readonly x: (index: number) => number;
  readonly y: (count: number) => number;
}

function Line({
  course: { label, counts },
  scale: { x, y },
  kind,
  labelBelow,
}: {
  readonly course: Course;
  readonly scale: Scale;
  readonly kind: string;
  readonly labelBelow: boolean;
}) {
  const last = counts.at(-1) ?? 0;
  return (
    <g className={kind}>
      {counts.slice(1).map((count, index) => (
        <line
          key={index}
          x1={`${x(index)}%`}
          y1={y(counts[index] ?? 0)}
          x2={`${x(index + 1)}%`}
          y2={y(count)}
        />
      ))}
      {counts.map((count, index) => (
        <circle key={index} cx={`${x(index)}%`} cy={y(count)} r="3.5" />
      ))}
      <text x="97%" y={y(last) + (labelBelow ? 22 : -9)} textAnchor="end">
        {label}
      </text>
    </g>
  );
}

/** At most eight days are named, the first and the last among them. */
function ticks(days: number): number[] {
  const step = Math.max(1, Math.ceil((days - 1) / 7));
  const named = Array.from({ length: days }, (_, index) => index + 1).filter(
    (day) => (day - 1) % step === 0 && (day === days || days - day >= step / 2),
  );
  return named.includes(days) ? named : [...named, days];
}

const anchorOf = (day: number, days: number) =>
  days === 1 ? "middle" : day === 1 ? "start" : day === days ? "end" : "middle";
