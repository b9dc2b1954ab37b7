import type { ReactNode } from "react";

/** Something folded away under its name; opens without script. */
export function Details({
  summary,
  open,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="details" {...(open && { open: true })}>
      <summary>{summary}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
