import type { Language } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Table } from "../ui/table";
import { type Counted, Linked } from "./counted";

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
