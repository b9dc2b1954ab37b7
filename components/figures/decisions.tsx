import type { LaterDecision } from "../../domain/dashboard-query";
import type { Language } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Table } from "../ui/table";
import { type Counted, Linked } from "./counted";

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
