import { Fragment } from "react";
import type { AgreementClass } from "../../domain/agreement-type";
import type { ClassSum } from "../../domain/counting/figures";
import type { Language } from "../../domain/languages";
import { formatSum } from "../../messages/format-amount";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { type Column, Table } from "../ui/table";
import { Swatch } from "./swatch";

/** The sums of one class, a line for each currency that could not be converted. */
export function Sums({ language, sum }: { readonly language: Language; readonly sum: ClassSum }) {
  if (sum.money.length === 0) return <span className="text-soft">—</span>;
  return sum.money.map((money, at) => (
    <Fragment key={money.currency}>
      {at > 0 && <br />}
      {formatSum(language, money)}
    </Fragment>
  ));
}

/** Figures by class: each its own count and sum, never one mixed sum (counting rule 3). */
export function ClassSums({
  language,
  caption,
  captionHidden,
  sums,
  hrefOf,
}: {
  readonly language: Language;
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly sums: readonly ClassSum[];
  readonly hrefOf: (agreementClass: AgreementClass) => string | null;
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const columns: Column<ClassSum>[] = [
    {
      key: "class",
      heading: words("dimension.class"),
      rowHeading: true,
      cell: (sum) => (
        <>
          <Swatch of={sum.class} />
          <a href={hrefOf(sum.class) ?? undefined}>{words(`classes.${sum.class}`)}</a>
          <span className="block text-[14px] leading-5 text-soft">{words(`classMeaning.${sum.class}`)}</span>
        </>
      ),
    },
    {
      key: "projects",
      heading: t("figures.projects"),
      number: true,
      cell: (sum) => <span className="figure">{formatNumber(language, sum.projects)}</span>,
    },
    {
      key: "sum",
      heading: t("figures.sum"),
      number: true,
      cell: (sum) => (
        <span className="figure">
          <Sums language={language} sum={sum} />
        </span>
      ),
    },
    {
      key: "without",
      heading: t("figures.withoutAmount"),
      number: true,
      cell: (sum) => formatNumber(language, sum.withoutAmount),
    },
  ];
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden ?? false}
      columns={columns}
      rows={sums}
      rowKey={(sum) => sum.class}
    />
  );
}
