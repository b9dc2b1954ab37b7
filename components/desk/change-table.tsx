import { Table } from "../ui/table";
import type { ChangeInWords } from "./change-words";

/** Changed fields with what stood there before and what stands there now. */
export function ChangeTable({
  caption,
  headings,
  changes,
  empty,
}: {
  readonly caption: string;
  readonly headings: { readonly field: string; readonly before: string; readonly after: string };
  readonly changes: readonly ChangeInWords[];
  /** Stands where a version has nothing. */
  readonly empty: string;
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={changes}
      rowKey={({ path }) => path}
      columns={[
        { key: "field", heading: headings.field, rowHeading: true, cell: ({ field }) => field },
        { key: "before", heading: headings.before, cell: ({ before }) => before || empty },
        { key: "after", heading: headings.after, cell: ({ after }) => after || empty },
      ]}
    />
  );
}
