import type { ReactNode } from "react";
import type { AgreementClass } from "../../domain/agreement-type";
import type { Cell, ClassSum } from "../../domain/counting/figures";
import type { Language } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Table } from "../ui/table";
import { Sums } from "./class-sums";

interface Line {
  readonly key: string;
  readonly label: ReactNode;
  readonly sum: ClassSum;
  readonly href: string | null;
}

/** The figures behind a chart: one line for each value and class, with count, sum and what has no amount. */
export function CellTable({
  language,
  caption,
  heading,
  cells,
  labelOf,
  hrefOf,
}: {
  readonly language: Language;
  readonly caption: string;
  readonly heading: string;
  readonly cells: readonly Cell[];
  readonly labelOf: (cell: Cell) => ReactNode;
  readonly hrefOf: (cell: Cell, agreementClass: AgreementClass) => string | null;
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const lines = cells.flatMap((cell) =>
    cell.byClass.map(
      (sum): Line => ({
        key: `${JSON.stringify(cell.at)} ${sum.class}`,
        label: labelOf(cell),
        sum,
        href: hrefOf(cell, sum.class),
      }),
    ),
  );
  return (
    <Table
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { key: "label", heading, rowHeading: true, cell: ({ label }) => label },
        {
          key: "class",
          heading: words("dimension.class"),
          cell: ({ sum, href }) => {
            const name = words(`classes.${sum.class}`);
            return href === null ? name : <a href={href}>{name}</a>;
          },
        },
        {
          key: "projects",
          heading: t("figures.projects"),
          number: true,
          cell: ({ sum }) => formatNumber(language, sum.projects),
        },
        {
          key: "sum",
          heading: t("figures.sum"),
          number: true,
          cell: ({ sum }) => <Sums language={language} sum={sum} />,
        },
        {
          key: "without",
          heading: t("figures.withoutAmount"),
          number: true,
          cell: ({ sum }) => formatNumber(language, sum.withoutAmount),
        },
      ]}
    />
  );
}
