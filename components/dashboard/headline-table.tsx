import type { ReactNode } from "react";
import type { AgreementClass } from "../../domain/agreement-type";
import type { ClassSum, Money } from "../../domain/counting/figures";
import type { Language } from "../../domain/languages";
import { money } from "../../messages/format-amount";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Swatch } from "../charts/swatch";
import { type Column, Table } from "../ui/table";

/** The addresses of the records behind the numbers of a class. */
export interface ClassPaths {
  readonly all: string;
  readonly unpublished: string;
  readonly withoutAmount: string;
}

/** The headline: each class its own count and its own two sums for each currency, never one mixed sum. */
export function HeadlineTable({
  language,
  sums,
  unpublished,
  pathsOf,
}: {
  readonly language: Language;
  readonly sums: readonly ClassSum[];
  /** How many of a class are not published; null where nobody asks. */
  readonly unpublished: readonly ClassSum[] | null;
  readonly pathsOf: (agreementClass: AgreementClass) => ClassPaths;
}) {
  const t = translator(language, "dashboard");
  const words = translator(language, "words");
  const number = (value: number | string, href: string) =>
    Number(value) === 0 ? (
      <span className="text-soft">0</span>
    ) : (
      <a href={href}>{formatNumber(language, value)}</a>
    );
  const drafted = (of: AgreementClass) => unpublished?.find((sum) => sum.class === of)?.projects ?? 0;
  const columns: Column<ClassSum>[] = [
    {
      key: "class",
      heading: words("dimension.class"),
      rowHeading: true,
      cell: (sum) => (
        <span className="whitespace-nowrap">
          <Swatch of={sum.class} />
          <a href={pathsOf(sum.class).all}>{words(`classes.${sum.class}`)}</a>
        </span>
      ),
    },
    {
      key: "projects",
      heading: t("projects"),
      number: true,
      cell: (sum) => <span className="figure">{number(sum.projects, pathsOf(sum.class).all)}</span>,
    },
    ...(unpublished
      ? [
          {
            key: "unpublished",
            heading: t("unpublished"),
            number: true,
            cell: (sum: ClassSum) => number(drafted(sum.class), pathsOf(sum.class).unpublished),
          },
        ]
      : []),
    ...moneyColumns(language, pathsOf),
    {
      key: "without",
      heading: t("withoutAmount"),
      number: true,
      cell: (sum) => number(sum.withoutAmount, pathsOf(sum.class).withoutAmount),
    },
  ];
  return (
    <Table caption={t("byClass")} captionHidden columns={columns} rows={sums} rowKey={(sum) => sum.class} />
  );
}

/** Both ends of the sums with the weakest mark that is in them, a line for each currency. */
function moneyColumns(language: Language, pathsOf: (of: AgreementClass) => ClassPaths): Column<ClassSum>[] {
  const t = translator(language, "dashboard");
  const words = translator(language, "words");
  const lines = (sum: ClassSum, say: (one: Money) => ReactNode, href?: string) => {
    if (sum.money.length === 0) return <span className="text-soft">—</span>;
    return sum.money.map((one) => (
      <span key={one.currency} className="mr-3 whitespace-nowrap sm:mr-0 sm:block">
        {href ? <a href={href}>{say(one)}</a> : say(one)}
      </span>
    ));
  };
  const maximum = ({ amountMax, currency }: Money) =>
    amountMax === null ? t("open") : money(language, amountMax, currency);
  return [
    {
      key: "minimum",
      heading: t("minimum"),
      number: true,
      cell: (sum) =>
        lines(sum, (one) => money(language, one.amountMin, one.currency), pathsOf(sum.class).all),
    },
    {
      key: "maximum",
      heading: t("maximum"),
      number: true,
      cell: (sum) => lines(sum, maximum, pathsOf(sum.class).all),
    },
    {
      key: "mark",
      heading: t("mark"),
      className: "sm:pl-2",
      cell: (sum) => (
        <span className="text-soft">{lines(sum, ({ qualifier }) => words(`qualifier.${qualifier}`))}</span>
      ),
    },
  ];
}
