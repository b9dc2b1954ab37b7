import { together } from "@/components/charts/funnel";
import { percentOf } from "@/domain/milestones";
import type { MilestoneKind } from "@/domain/project/document";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { valueText } from "./value-text";
import type { FiguresView } from "./view";

/** A step from signing to operation. */
export interface FunnelStep {
  readonly label: string;
  readonly number: number;
  /** Of all signed projects, in whole percent. */
  readonly percent: string;
  /** Both as they are read. */
  readonly said: string;
}

const onward = ["registered", "started", "completed", "operating"] as const;

/** How many of all projects were signed, and ever reached each step, verified. */
export function funnelSteps({ language, dashboard }: FiguresView): FunnelStep[] {
  const words = translator(language, "words");
  const share = translator(language, "publicPages");
  const { projects, reached } = together(dashboard.cohorts);
  return [["signed", projects] as const, ...onward.map((kind) => [kind, reached[kind] ?? 0] as const)].map(
    ([kind, number]) => {
      const percent = percentOf(number, projects, 0) ?? "0";
      return {
        ...{ label: words(`standing.${kind}`), number, percent },
        said: `${formatNumber(language, number)} ${share("cohorts.share", { percent })}`,
      };
    },
  );
}

const steps = [...onward, "terminated"] as const satisfies readonly MilestoneKind[];

export const cohortColumns = ({ language }: FiguresView): { readonly label: string }[] => {
  const words = translator(language, "words");
  return (["signed", ...steps] as const).map((kind) => ({ label: words(`standing.${kind}`) }));
};

interface CohortLine {
  readonly label: string;
  readonly numbers: number[];
}

/** Of each edition: all that were signed, and how many ever reached each step. */
export function cohortLines(view: FiguresView): CohortLine[] {
  return view.dashboard.cohorts.map(({ key, projects, reached }) => ({
    label: valueText(view, "edition", key),
    numbers: [projects, ...steps.map((kind) => reached[kind])],
  }));
}

/** The editions of which some step was verified; and the others, in words: a line of noughts says less. */
export function followedLines(view: FiguresView): readonly [CohortLine[], string | null] {
  const lines = cohortLines(view);
  const followed = lines.filter(({ numbers: [_, ...reached] }) => reached.some((number) => number > 0));
  const others = lines.filter((line) => !followed.includes(line));
  const silent = translator(view.language, "publicPages")("cohorts.nothingVerified", {
    lines: others.length,
    projects: others.reduce((sum, { numbers: [projects = 0] }) => sum + projects, 0),
  });
  return [followed, others.length === 0 ? null : silent];
}
