import type { Counting, Dimension, ReportingCurrency, RuleVersion } from "../../domain/counting/figures";
import type { ProjectFilter } from "../../domain/filters";
import type { ReadScope } from "../list/read-scope";

/** What figures are counted of, and how. */
export interface FiguresQuestion {
  readonly filter: ProjectFilter;
  /** The dimensions of the table; none: the total only. */
  readonly by: readonly Dimension[];
  readonly counting: Counting;
  readonly currency: ReportingCurrency;
  readonly scope: ReadScope;
}

export interface FiguresAsked extends FiguresQuestion {
  /** Left out: the present version of the counting rules. */
  readonly rule?: RuleVersion;
}
