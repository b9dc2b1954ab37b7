import type { ReactNode } from "react";

/** A part of a page under its own heading. */
export function Section({
  title,
  id,
  aside,
  children,
}: {
  readonly title: ReactNode;
  readonly id?: string;
  /** Small print beside the heading: a link, the measure. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section {...(id && { id })}>
      <div className="mb-3 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-t-2 border-ink pt-2">
        <h2>{title}</h2>
        {aside && <div className="ml-auto text-[15px] text-soft">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
