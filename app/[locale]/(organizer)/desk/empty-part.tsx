/** A part of the work list in which nothing waits: one line, which leaves the page to what does. */
export function EmptyPart({
  id,
  title,
  empty,
}: {
  readonly id?: string | undefined;
  readonly title: string;
  readonly empty: string;
}) {
  return (
    <section
      {...(id && { id })}
      className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-rule pt-1"
    >
      <h2 className="text-[16px]">{title}</h2>
      <p className="text-[15px] text-soft">{empty}</p>
    </section>
  );
}
