import type { ReactNode } from "react";
import type { AddedUp } from "../../domain/counting/adds-up";
import type { LaterDecision } from "../../domain/dashboard-query";
import type { Language } from "../../domain/languages";
import { money } from "../../messages/format-amount";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";

/** A number with the way to exactly its records. */
interface Counted {
  readonly projects: number;
  /** Null where the reader has no list that finds them alone. */
  readonly href: string | null;
}

const Linked = ({ href, children }: { readonly href: string | null; readonly children: ReactNode }) =>
  href === null ? children : <a href={href}>{children}</a>;

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

/** Projects that stand under several domains or origins: why such parts add up to more. */
export function Overlaps({
  language,
  overlaps,
}: {
  readonly language: Language;
  readonly overlaps: readonly (Counted & { readonly of: "domain" | "origin"; readonly further: number })[];
}) {
  const t = translator(language, "figures");
  return (
    <ul className="measure">
      {overlaps.map((overlap) => (
        <li key={overlap.of}>
          {overlap.projects === 0
            ? t(`proof.noOverlap.${overlap.of}`)
            : t.rich(`proof.overlap.${overlap.of}`, {
                projects: overlap.projects,
                further: formatNumber(language, overlap.further),
                a: (words: ReactNode) => <Linked href={overlap.href}>{words}</Linked>,
              })}
        </li>
      ))}
    </ul>
  );
}

/** What further agreements did to the projects of a figure: added, changed, or nothing. */
export function Decisions({
  language,
  decisions,
}: {
  readonly language: Language;
  readonly decisions: readonly (Counted & {
    readonly decision: LaterDecision;
    readonly agreements: number;
  })[];
}) {
  const t = translator(language, "figures");
  const words = translator(language, "words");
  if (decisions.length === 0) return <p>{t("proof.noDecisions")}</p>;
  return (
    <Table
      caption={t("proof.decisions")}
      captionHidden
      rows={decisions}
      rowKey={({ decision }) => decision}
      columns={[
        {
          key: "decision",
          heading: t("proof.decision"),
          rowHeading: true,
          cell: ({ decision }) => (
            <>
              {words(`decision.${decision}`)}
              <span className="block text-[14px] leading-5 text-soft">
                {words(`decisionMeaning.${decision}`)}
              </span>
            </>
          ),
        },
        {
          key: "agreements",
          heading: t("proof.agreements"),
          number: true,
          cell: ({ agreements }) => formatNumber(language, agreements),
        },
        {
          key: "projects",
          heading: t("proof.ofProjects"),
          number: true,
          cell: ({ projects, href }) => <Linked href={href}>{formatNumber(language, projects)}</Linked>,
        },
      ]}
    />
  );
}

const unknowns = ["amount", "withheld", "domain", "origin", "unit", "edition", "month", "uncounted"] as const;
export type UnknownOf = (typeof unknowns)[number];

/** What is not known of the projects of a figure. */
export function Unknowns({
  language,
  counts,
}: {
  readonly language: Language;
  /** What the reader is told of; the rest has no line. */
  readonly counts: { readonly [of in UnknownOf]?: Counted };
}) {
  const t = translator(language, "figures");
  return (
    <Table
      caption={t("proof.unknowns")}
      captionHidden
      rows={unknowns.filter((of) => counts[of] !== undefined)}
      rowKey={(of) => of}
      columns={[
        {
          key: "of",
          heading: t("proof.unknown"),
          rowHeading: true,
          cell: (of) => t(`proof.unknownOf.${of}`),
        },
        {
          key: "projects",
          heading: t("proof.projects"),
          number: true,
          cell: (of) => {
            const { projects, href } = counts[of] ?? { projects: 0, href: null };
            if (projects === 0) return <span className="text-soft">0</span>;
            return <Linked href={href}>{formatNumber(language, projects)}</Linked>;
          },
        },
      ]}
    />
  );
}
