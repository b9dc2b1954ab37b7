import type { ReactNode } from "react";
import type { AgreementClass } from "../../domain/agreement-type";
import type { Cell, Dimension } from "../../domain/counting/figures";
import { shortened } from "../../domain/counting/shortened";
import type { Language } from "../../domain/languages";
import { formatNumber, formatShare } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Details } from "../ui/details";
import { barsOfCells, unknownIn } from "./bars-of-cells";
import { CellTable } from "./cell-table";
import { ClassLegend } from "./class-legend";
import { RankedBars } from "./ranked-bars";

/** A chart of the register's figures by one dimension, with what is unknown, how it is counted, and its table. */
export function RegisterChart({
  language,
  dimension,
  title,
  cells,
  shown = 12,
  total,
  several,
  labelOf,
  hrefOf,
  more,
  how,
  files,
  whole,
}: {
  readonly language: Language;
  readonly dimension: Dimension;
  readonly title: string;
  /** In the order to be drawn. */
  readonly cells: readonly Cell[];
  /** How many of them are drawn. */
  readonly shown?: number;
  /** Distinct projects of the whole chart. */
  readonly total: number;
  /** A project may stand under several bars. */
  readonly several: boolean;
  readonly labelOf: (value: string | null) => ReactNode;
  readonly hrefOf: (value: string | null, agreementClass?: AgreementClass) => string | null;
  readonly more?: ReactNode;
  /** How this chart is counted, in place of the way to the method. */
  readonly how?: ReactNode;
  /** The way to files of this chart. */
  readonly files?: ReactNode;
  /** Where the whole table stands: a long one is shortened here. */
  readonly whole: string;
}) {
  const t = translator(language, "publicPages");
  const valueAt = (cell: Cell) => cell.at[dimension] ?? null;
  const unknown = unknownIn(cells, dimension);
  const tabled = shortened(cells, dimension);
  const bars = barsOfCells(cells.slice(0, shown), dimension, language, (value) => ({
    label: labelOf(value),
    href: hrefOf(value),
  }));
  return (
    <RankedBars title={title} bars={bars}>
      <ClassLegend language={language} cells={cells} />
      {cells.length > shown && (
        <p className="pt-1">
          <NotDrawn language={language} number={cells.length - shown} whole={tabled.rest && whole} />
        </p>
      )}
      {isShared(cells) && <p className="pt-1">{t("figures.shared")}</p>}
      {several && <p className="pt-1">{t("figures.several", { total: formatNumber(language, total) })}</p>}
      <p>
        {unknown > 0 && (
          <>
            <a href={hrefOf(null) ?? undefined}>
              {t(dimension === "edition" ? "figures.outside" : "figures.unknown", {
                projects: unknown,
                share: formatShare(language, unknown, total),
              })}
            </a>
            {!how && " · "}
          </>
        )}
        {!how && <a href={`/${language}/method`}>{t("figures.how")}</a>}
        {more && <> · {more}</>}
      </p>
      {how && <Details summary={t("figures.how")}>{how}</Details>}
      <Details summary={t("figures.table")}>
        <CellTable
          language={language}
          caption={title}
          heading={translator(language, "words")(`dimension.${dimension}`)}
          cells={tabled.shown}
          rest={tabled.rest}
          labelOf={(cell) => labelOf(valueAt(cell))}
          hrefOf={(cell, agreementClass) => hrefOf(valueAt(cell), agreementClass)}
        />
        {tabled.rest && (
          <p className="pt-2">
            <a href={whole}>{t("figures.wholeTable", { number: cells.length })}</a>
          </p>
        )}
      </Details>
      {files}
    </RankedBars>
  );
}

/** How many values are not drawn, and where they stand. */
function NotDrawn({
  language,
  number,
  whole,
}: {
  readonly language: Language;
  readonly number: number;
  /** Null where the table below has them all. */
  readonly whole: string | null;
}) {
  const t = translator(language, "publicPages");
  if (whole === null) return t("figures.notDrawn", { number });
  return <a href={whole}>{t("figures.notHere", { number })}</a>;
}

/** Shares of projects are decimals, written as text: no list has so many records. */
const isShared = (cells: readonly Cell[]): boolean =>
  cells.some(({ projects }) => typeof projects === "string");
