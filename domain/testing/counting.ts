import type { Amount } from "../amount";
import { count } from "../counting/count";
import { type CountedProject, countedProject } from "../counting/counted-project";
import type { Figures } from "../counting/figures";
import type { CountQuestion } from "../counting/placements";
import type { ProjectDocument } from "../project/document";
import { agreement, project } from "./records";

/** A question for tests: whole, in CNY, without rates, unless it says otherwise. */
export const asked = (given: Partial<CountQuestion> = {}): CountQuestion => ({
  by: [],
  counting: "whole",
  currency: "CNY",
  rates: [],
  ...given,
});

export const figuresOf = (projects: CountedProject[], given: Partial<CountQuestion> = {}): Figures =>
  count(projects, asked(given));

/** A project with one contract of an amount. */
export const signed = (amount: Amount, given: Partial<ProjectDocument> = {}, dateSigned = "2019-08-26") =>
  countedProject(project({ agreements: [agreement("first", { amount, dateSigned })], ...given }));

/** Each cell as "AI DE: projects, minimum of its first class". */
export const table = (projects: CountedProject[], given: Partial<CountQuestion>) =>
  figuresOf(projects, given).cells.map(
    ({ at, projects, byClass }) =>
      `${Object.values(at).join(" ")}: ${projects}, ${byClass[0]?.money[0]?.amountMin ?? "none"}`,
  );
