import { earliestDay } from "../loose-date";
import type { Agreement, ProjectDocument } from "./document";

/**
 * The agreements signed more than a year after `today` (`YYYY-MM-DD`, in the register's zone), by their place in the
 * record: nothing is signed so far ahead, but a digit of the year is easily mistyped.
 */
export function signedFarAhead({ agreements }: Pick<ProjectDocument, "agreements">, today: string): number[] {
  const inAYear = `${String(Number(today.slice(0, 4)) + 1).padStart(4, "0")}${today.slice(4)}`;
  const isFar = ({ dateSigned }: Agreement) => dateSigned !== null && earliestDay(dateSigned) > inAYear;
  return agreements.flatMap((agreement, at) => (isFar(agreement) ? [at] : []));
}
