import { CellTable } from "@/components/charts/cell-table";
import { AddedParts } from "@/components/figures/added-parts";
import { Decisions } from "@/components/figures/decisions";
import { Overlaps } from "@/components/figures/overlaps";
import { type UnknownOf, Unknowns } from "@/components/figures/unknowns";
import { filterValueLabel } from "@/components/project/filter-labels";
import type { Labels } from "@/components/project/labels";
import { Section } from "@/components/ui/section";
import type { DashboardFilter } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { cellOf } from "../paths";
import type { Proof } from "./read-proof";

/** The parts of a figure, and all that explains it; each number leads to its records. */
export function HowItAddsUp({
  language,
  query,
  labels,
  proof,
  recordsOf,
}: {
  readonly language: Language;
  readonly query: DashboardFilter;
  readonly labels: Labels;
  readonly proof: Proof;
  /** The list of exactly the records of a number; null where this reader has none. */
  readonly recordsOf: (query: DashboardFilter) => string | null;
}) {
  const t = translator(language, "figures");
  const records = (narrowed: Partial<DashboardFilter>) => recordsOf({ ...query, ...narrowed });
  const unknown = Object.fromEntries(
    Object.entries(proof.unknown).map(([of, { projects, query: asked }]) => [
      of,
      { projects, href: recordsOf(asked) },
    ]),
  ) as { [of in UnknownOf]?: { projects: number; href: string | null } };
  return (
    <>
      <Section title={t("proof.parts")}>
        <AddedParts language={language} lines={proof.added} />
        <div className="pt-6">
          <CellTable
            language={language}
            caption={t("proof.parts")}
            heading={translator(language, "words")("dimension.edition")}
            cells={proof.parts}
            labelOf={({ at }) => filterValueLabel(language, labels, "edition", at.edition ?? "none")}
            hrefOf={({ at }, of) => recordsOf(cellOf(query, "edition", at.edition ?? null, of))}
          />
        </div>
      </Section>
      <Section title={t("proof.overlaps")}>
        <Overlaps
          language={language}
          overlaps={proof.overlaps.map((one) => ({ ...one, href: records({ several: [one.of] }) }))}
        />
      </Section>
      <Section title={t("proof.decisions")}>
        <p className="measure pb-3 text-[15px] text-soft">{t("proof.decisionsLead")}</p>
        <Decisions
          language={language}
          decisions={proof.decisions.map((one) => ({ ...one, href: records({ decision: [one.decision] }) }))}
        />
      </Section>
      <Section title={t("proof.unknowns")}>
        <Unknowns language={language} counts={unknown} />
      </Section>
    </>
  );
}
