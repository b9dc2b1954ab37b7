/** A fault of a form: `path` is the name of the field it speaks of, empty where it speaks of the whole form. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** All faults of a form at its top, each a link to its field. Takes the focus when the page opens with it. */
export function ErrorSummary({
  title,
  faults,
}: {
  readonly title: string;
  readonly faults: readonly Fault[];
}) {
  if (faults.length === 0) return null;
  return (
    <div role="alert" tabIndex={-1} className="error-summary" id="error-summary" data-error-summary>
      <h2>{title}</h2>
      <ul className="plain-list mt-2 grid gap-1">
        {faults.map(({ path, message }) => (
          <li key={`${path} ${message}`} className="field-error">
            {path ? <a href={`#${path}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sentence for one field, if there is a fault with it. */
export const faultOf = (faults: readonly Fault[], path: string): string | undefined =>
  faults.find((fault) => fault.path === path)?.message;
