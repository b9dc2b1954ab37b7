import type { ReactNode } from "react";
import type { Language } from "../../domain/languages";
import { percentOf } from "../../domain/milestones";
import type { MilestoneKind } from "../../domain/project/document";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { type Column, Table } from "../ui/table";

export interface CohortLine {
  readonly key: string;
  readonly label: ReactNode;
  readonly projects: number;
  readonly reached: Readonly<Record<MilestoneKind, number>>;
  /** The list of all of them, or of those that reached a step; null where no filter finds them alone. */
  readonly hrefOf: (reached?: MilestoneKind) => string | null;
}

/** From signing to operation, and what went the other way. */
const steps = ["registered", "started", "completed", "operating", "terminated"] as const;

/** What became of the projects of each edition or year: of all signed there, how many reached each step, verified. */
export function CohortTable({
  language,
  caption,
  captionHidden = false,
  heading,
  lines,
}: {
  readonly language: Language;
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly heading: string;
  readonly lines: readonly CohortLine[];
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const followed = lines.filter(({ reached }) => Object.values(reached).some((number) => number > 0));
  const others = lines.filter((line) => !followed.includes(line));
  const step = (kind: (typeof steps)[number]): Column<CohortLine> => ({
    key: kind,
    heading: words(`standing.${kind}`),
    number: true,
    cell: ({ reached, projects, hrefOf }) => (
      <Share language={language} part={reached[kind]} whole={projects} href={hrefOf(kind)} />
    ),
  });
  return (
    <>
      {followed.length > 0 && (
        <Table
          caption={caption}
          captionHidden={captionHidden}
          rows={followed}
          rowKey={({ key }) => key}
          columns={[
            { key: "cohort", heading, rowHeading: true, cell: ({ label }) => label },
            {
              key: "projects",
              heading: t("cohorts.signed"),
              number: true,
              cell: ({ projects, hrefOf }) => (
                <Linked href={hrefOf()}>{formatNumber(language, projects)}</Linked>
              ),
            },
            ...steps.map(step),
          ]}
        />
      )}
      {others.length > 0 && (
        <p className="pt-2 text-soft">
          {t("cohorts.nothingVerified", {
            lines: others.length,
            projects: others.reduce((sum, { projects }) => sum + projects, 0),
          })}
        </p>
      )}
    </>
  );
}

function Share({
  language,
  part,
  whole,
  href,
}: {
  readonly language: Language;
  readonly part: number;
  readonly whole: number;
  readonly href: string | null;
}) {
  if (part === 0) return <span className="text-soft">0</span>;
  const percent = percentOf(part, whole, 0) ?? "0";
  return (
    <>
      <Linked href={href}>{formatNumber(language, part)}</Linked>{" "}
      <span className="text-[14px] text-soft">
        {translator(language, "publicPages")("cohorts.share", { percent })}
      </span>
    </>
  );
}

const Linked = ({ href, children }: { readonly href: string | null; readonly children: ReactNode }) =>
  href === null ? children : <a href={href}>{children}</a>;
