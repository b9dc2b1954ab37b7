import type { AddedUp } from "../../domain/counting/adds-up";
import type { Language } from "../../domain/languages";
import { money } from "../../messages/format-amount";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";

/** Whether the parts of a figure add up to it, class by class. */
export function AddedParts({
  language,
  lines,
}: {
  readonly language: Language;
  readonly lines: readonly AddedUp[];
}) {
  const t = translator(language, "figures");
  const words = translator(language, "words");
  const value = ({ currency }: AddedUp, number: string) =>
    currency === null ? formatNumber(language, number) : money(language, number, currency);
  const allFound = lines.every(({ found }) => found !== "differs");
  return (
    <div className="grid grid-cols-1 gap-3">
      <Notice tone={allFound ? "good" : "strong"}>
        <p>{t(allFound ? "proof.addsUp" : "proof.differs")}</p>
      </Notice>
      <Table
        caption={t("proof.added")}
        captionHidden
        rows={lines}
        rowKey={(line) => `${line.class} ${line.currency}`}
        columns={[
          {
            key: "class",
            heading: words("dimension.class"),
            rowHeading: true,
            cell: (line) => words(`classes.${line.class}`),
          },
          {
            key: "measure",
            heading: t("proof.measure"),
            cell: ({ currency }) =>
              currency === null ? t("proof.projects") : t("proof.minimum", { currency }),
          },
          {
            key: "parts",
            heading: t("proof.partsSum"),
            number: true,
            cell: (line) => value(line, line.parts),
          },
          { key: "whole", heading: t("proof.whole"), number: true, cell: (line) => value(line, line.whole) },
          { key: "found", heading: t("proof.found"), cell: ({ found }) => t(`proof.verdict.${found}`) },
        ]}
      />
    </div>
  );
}
