import type { ReactNode } from "react";
import type { AgreementClass } from "../../domain/agreement-type";
import type { Cell, ClassSum } from "../../domain/counting/figures";
import type { Rest } from "../../domain/counting/shortened";
import type { Language } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Table } from "../ui/table";
import { Sums } from "./class-sums";

interface Line {
  readonly key: string;
  readonly label: ReactNode;
  /** Null for values that are told, and not added up. */
  readonly sum: ClassSum | null;
  readonly href: string | null;
}

/**
 * The figures behind a chart: one line for each value and class, with count, sum and what has no amount; and at the end
 * what is left out here, added up where that is a figure.
 */
export function CellTable({
  language,
  caption,
  heading,
  cells,
  rest = null,
  labelOf,
  hrefOf,
}: {
  readonly language: Language;
  readonly caption: string;
  readonly heading: string;
  readonly cells: readonly Cell[];
  readonly rest?: Rest | null;
  readonly labelOf: (cell: Cell) => ReactNode;
  readonly hrefOf: (cell: Cell, agreementClass: AgreementClass) => string | null;
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const lines: Line[] = cells.flatMap((cell) =>
    cell.byClass.map((sum) => ({
      key: `${JSON.stringify(cell.at)} ${sum.class}`,
      label: labelOf(cell),
      sum,
      href: hrefOf(cell, sum.class),
    })),
  );
  if (rest) {
    const label = t("figures.rest", { number: rest.values });
    const left = (sum: ClassSum | null) => ({ key: `rest ${sum?.class}`, label, sum, href: null });
    lines.push(...(rest.byClass ?? [null]).map(left));
  }
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
            if (!sum) return null;
            const name = words(`classes.${sum.class}`);
            return href === null ? name : <a href={href}>{name}</a>;
          },
        },
        {
          key: "projects",
          heading: t("figures.projects"),
          number: true,
          cell: ({ sum }) => sum && formatNumber(language, sum.projects),
        },
        {
          key: "sum",
          heading: t("figures.sum"),
          number: true,
          cell: ({ sum }) => sum && <Sums language={language} sum={sum} />,
        },
        {
          key: "without",
          heading: t("figures.withoutAmount"),
          number: true,
          cell: ({ sum }) => sum && formatNumber(language, sum.withoutAmount),
        },
      ]}
    />
  );
}
