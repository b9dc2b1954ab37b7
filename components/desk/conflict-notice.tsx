"use client";

import { Button } from "../ui/button";
import { Table } from "../ui/table";
import type { DeskAnswer, DifferingField } from "./form-answer";
import { useSetting } from "./setting";

/** Both versions, field by field, when somebody else saved first. */
export function ConflictNotice({ conflict }: { readonly conflict: DeskAnswer["conflict"] }) {
  const { word } = useSetting();
  const who = { theirs: word("form.byThem"), mine: word("form.byMe"), both: word("form.byBoth") };
  const columns = [
    { key: "field", heading: word("form.field"), rowHeading: true, cell: (row: DifferingField) => row.field },
    {
      key: "theirs",
      heading: word("form.theirs"),
      cell: (row: DifferingField) => row.theirs || word("form.nothing"),
    },
    {
      key: "mine",
      heading: word("form.mine"),
      cell: (row: DifferingField) => row.mine || word("form.nothing"),
    },
    { key: "by", heading: word("form.changedBy"), cell: (row: DifferingField) => who[row.by] },
  ];
  return (
    <section id="conflict" tabIndex={-1} role="alert" className="notice notice-strong grid gap-4">
      <h2>{word("form.conflictTitle")}</h2>
      <p className="font-semibold">
        {conflict.by} · {conflict.at}
      </p>
      <p>{word("form.conflictLead")}</p>
      <Table
        caption={word("form.conflictTitle")}
        captionHidden
        columns={columns}
        rows={conflict.fields}
        rowKey={(row, index) => `${row.field} ${index}`}
      />
      <div className="flex flex-wrap gap-4">
        <Button weight="secondary" name="intent" value="merge">
          {word("form.takeTheirs")}
        </Button>
      </div>
    </section>
  );
}
