import type { Headline } from "@/app/_server/figures/read-dashboard";
import { HeadlineTable } from "@/components/dashboard/headline-table";
import { RatesNote } from "@/components/dashboard/rates-note";
import { WithheldLines } from "@/components/dashboard/withheld-lines";
import type { ClassSum } from "@/domain/counting/figures";
import { type DashboardFilter, unpublishedOf } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { proofPath, recordsPath } from "./paths";

/** The counts and sums of each class, what is withheld of them, and which currencies stand apart. */
export function ClassFigures({
  language,
  query,
  headline,
  shares,
}: {
  readonly language: Language;
  readonly query: DashboardFilter;
  readonly headline: Headline;
  /** What the projects count for in a cell, where that is a share of them. */
  readonly shares?: readonly ClassSum[] | undefined;
}) {
  const t = translator(language, "dashboard");
  const path = (narrowed: Partial<DashboardFilter>) => recordsPath(language, { ...query, ...narrowed });
  const drafted = headline.unpublished.total;
  return (
    <div>
      <HeadlineTable
        language={language}
        sums={shares ?? headline.all.total.byClass}
        unpublished={!shares && drafted.projects > 0 ? drafted.byClass : null}
        pathsOf={(of) => ({
          all: path({ class: [of] }),
          unpublished: path({ class: [of], state: unpublishedOf(query) }),
          withoutAmount: path({ class: [of], amount: "none" }),
        })}
      />
      <div className="measure grid gap-1 pt-3 text-[15px] text-soft">
        <p>{t("neverAdded")}</p>
        <RatesNote language={language} figures={headline.all} />
      </div>
      {!shares && <AddsUp {...{ language, query }} classes={headline.all.total.byClass} />}
      <WithheldLines
        language={language}
        lines={headline.withheld}
        pathOf={(of) => path({ class: [of], amount: "withheld" })}
      />
    </div>
  );
}

/** The way from each figure to how it adds up. */
function AddsUp({
  language,
  query,
  classes,
}: {
  readonly language: Language;
  readonly query: DashboardFilter;
  readonly classes: readonly ClassSum[];
}) {
  const words = translator(language, "words");
  return (
    <p className="no-print pt-2 text-[15px]">
      {translator(language, "figures")("proof.ways")}{" "}
      {classes.map(({ class: of }, index) => (
        <span key={of}>
          {index > 0 && " · "}
          <a href={proofPath(language, { ...query, class: [of] })}>{words(`classes.${of}`)}</a>
        </span>
      ))}
    </p>
  );
}
