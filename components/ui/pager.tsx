/** The ways to the page before and the page after. */
export function Pager({
  label,
  previous,
  next,
}: {
  readonly label: string;
  readonly previous?: { readonly href: string; readonly label: string } | null;
  readonly next?: { readonly href: string; readonly label: string } | null;
}) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap gap-4 pt-4">
      {previous && (
        <a href={previous.href} rel="prev" className="button button-secondary">
          ← {previous.label}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next" className="button button-secondary">
          {next.label} →
        </a>
      )}
    </nav>
  );
}
