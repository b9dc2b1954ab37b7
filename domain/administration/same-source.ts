/** What is known of a source besides what it is called by. */
interface Details {
  readonly kind: string;
  readonly date: string | null;
  readonly language: string | null;
}

/**
 * Whether a form says another thing of a source than the register keeps of it. A new record may leave date and
 * language empty: that says nothing of them. A form that showed them (`shown`) and comes back without them does.
 */
export function contradicts(said: Details, kept: Details, shown: boolean): boolean {
  const differs = (detail: "date" | "language") =>
    said[detail] !== kept[detail] && (shown || said[detail] !== null);
  return said.kind !== kept.kind || differs("date") || differs("language");
}
