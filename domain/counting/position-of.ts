import type { AgreementClass } from "../agreement-type";
import type { Amount } from "../amount";
import { earliestDay, type LooseDate, monthOf, yearOf } from "../loose-date";
import type { Agreement, ProjectDocument } from "../project/document";
import { classOf, inOrder } from "./agreements";
import type { Position, PositionAmount } from "./position";
import { addAmounts, addable } from "./sums";

/** A position on its way through the agreements, with the withheld amounts that no sum holds. */
interface Course {
  readonly class: AgreementClass;
  readonly signed: LooseDate;
  readonly edition: string | null;
  readonly amounts: readonly PositionAmount[];
  readonly withheld: boolean;
  readonly withheldAmounts: readonly PositionAmount[];
  readonly former: Position["former"];
  readonly countedAgreements: readonly string[];
}

/**
 * The one position of a project (counting rules 1 and 2), from its agreements signed up to the end of a day
 * (`YYYY-MM-DD`; all of them where none is given). Null where the project is not counted: no dated first signing.
 */
export function positionOf(document: Pick<ProjectDocument, "agreements">, until?: string): Position | null {
  const course = courseOf(document.agreements, until);
  if (course === null) return null;
  const { withheldAmounts: _, ...position } = course;
  return { ...position, year: yearOf(course.signed), month: monthOf(course.signed) };
}

/** The withheld amounts of a position, per currency: in no sum, a line of their own for those who may see them. */
export function withheldOf(document: Pick<ProjectDocument, "agreements">, until?: string): PositionAmount[] {
  return addAmounts(courseOf(document.agreements, until)?.withheldAmounts ?? []);
}

function courseOf(agreements: readonly Agreement[], until = "9999-12-31"): Course | null {
  let course: Course | null = null;
  for (const agreement of inOrder(agreements)) {
    const date = agreement.dateSigned;
    if (date === null || earliestDay(date) > until) break;
    course = after(course, agreement, date, agreements);
  }
  return course;
}

function after(
  before: Course | null,
  agreement: Agreement,
  date: LooseDate,
  all: readonly Agreement[],
): Course | null {
  const { decision } = agreement.counting;
  if (before === null) return decision === "first" ? anew(agreement, date, all) : null;
  if (decision === "replacement") return anew(agreement, date, all);
  if (decision === "upgrade") return upgraded(before, agreement, all);
  if (decision === "increase") return increased(before, agreement);
  return before;
}

/** `first` and `replacement` set class, year, edition, amount and counted parties; nothing before them counts. */
function anew(agreement: Agreement, signed: LooseDate, all: readonly Agreement[]): Course {
  return {
    class: classOf(agreement, all),
    signed,
    edition: agreement.edition,
    ...moneyOf(agreement.amount),
    former: null,
    countedAgreements: [agreement.key],
  };
}

/** The amount becomes the upgrade's own, undisclosed if it discloses none; year and edition stay. */
function upgraded(before: Course, agreement: Agreement, all: readonly Agreement[]): Course {
  return {
    ...before,
    class: classOf(agreement, all),
    ...moneyOf(agreement.amount),
    former: { class: before.class, amounts: before.amounts },
    countedAgreements: [...before.countedAgreements, agreement.key],
  };
}

/** Adds the increment; class, year and edition stay. */
function increased(before: Course, agreement: Agreement): Course {
  const more = moneyOf(agreement.amount);
  return {
    ...before,
    amounts: addAmounts([...before.amounts, ...more.amounts]),
    withheld: before.withheld || more.withheld,
    withheldAmounts: [...before.withheldAmounts, ...more.withheldAmounts],
    countedAgreements: [...before.countedAgreements, agreement.key],
  };
}

/** What an amount adds: undisclosed and not applicable nothing, withheld nothing to any sum (counting rule 4). */
function moneyOf(amount: Amount): Pick<Course, "amounts" | "withheld" | "withheldAmounts"> {
  if (amount.disclosure === "disclosed")
    return { amounts: addAmounts([addable(amount)]), withheld: false, withheldAmounts: [] };
  if (amount.disclosure === "withheld")
    return { amounts: [], withheld: true, withheldAmounts: amount.amount ? [addable(amount.amount)] : [] };
  return { amounts: [], withheld: false, withheldAmounts: [] };
}
