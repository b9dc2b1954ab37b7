import { sql } from "drizzle-orm";
import type { Move } from "../../../domain/counting/contribution";

/** What of a row `p` counts, as the text of one value: nothing is quicker to read by the thousand. */
export const moveText = sql`json_build_array(p.class, p.year, p.month, p.edition, p.unit, p.kind, p.standing, p.domains,
  p.origins, p.reached, p.signed_from, p.amount_cny::text, p.currencies, p.amount_mins::text[], p.amount_maxs::text[],
  p.amount_qualifiers)::text`;

type Marks = Move["amounts"][number]["qualifier"][];

/** The position that such a text says. */
export function readMove(text: string): Move {
  const read: [
    ...of: [Move["class"], Move["year"], Move["month"], Move["edition"], Move["unit"], Move["kind"]],
    ...standing: [Move["standing"], Move["domains"], Move["origins"], Move["reached"], Move["signedFrom"]],
    ...amounts: [Move["amountCny"], string[], string[], (string | null)[], Marks],
  ] = JSON.parse(text);
  const [of, year, month, edition, unit, kind, standing, domains, origins, reached, signedFrom, amountCny] =
    read;
  const [, , , , , , , , , , , , currencies, mins, maxs, marks] = read;
  const amounts = currencies.map((currency, at) => ({
    currency,
    min: mins[at] ?? "0",
    max: maxs[at] ?? null,
    qualifier: marks[at] ?? "exact",
  }));
  return {
    ...{
      class: of,
      year,
      month,
      edition,
      unit,
      kind,
      standing,
      domains,
      origins,
      reached,
      signedFrom,
      amountCny,
    },
    amounts,
  };
}
