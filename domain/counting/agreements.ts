import { type AgreementClass, classOfType } from "../agreement-type";
import { earliestDay } from "../loose-date";
import type { Agreement } from "../project/document";

/**
 * By date (a loose date at its earliest day), then running order, then the order recorded (counting rule 2).
 * Without a running order after those that have one; without a date, as only drafts may be, last.
 */
export function inOrder(agreements: readonly Agreement[]): Agreement[] {
  return agreements.toSorted(
    (one, other) =>
      compareText(dayOf(one), dayOf(other)) ||
      (one.runningOrder ?? Number.MAX_SAFE_INTEGER) - (other.runningOrder ?? Number.MAX_SAFE_INTEGER),
  );
}

/** The class of its type; a supplementary agreement takes the class of the one it supplements. */
export function classOf(agreement: Agreement, all: readonly Agreement[]): AgreementClass {
  const { type, supplements, key } = agreement;
  if (type !== "supplementary") return classOfType[type];
  const others = all.filter((other) => other.key !== key);
  const supplemented = others.find((other) => other.key === supplements);
  return supplemented ? classOf(supplemented, others) : "not-stated";
}

/** Where any of its agreements was signed, repeats included, in order of signing: what lists it at a ceremony. */
export function ceremoniesOf(agreements: readonly Agreement[]): string[] {
  return [...new Set(inOrder(agreements).flatMap(({ ceremony }) => (ceremony === null ? [] : [ceremony])))];
}

const dayOf = ({ dateSigned }: Agreement) => (dateSigned === null ? "9999-12-31" : earliestDay(dateSigned));
const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
