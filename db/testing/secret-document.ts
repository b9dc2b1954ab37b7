import { looseDate } from "../../domain/loose-date";
import type { ProjectDocument } from "../../domain/project/document";
import { agreement, party, project, type TestRegister } from "../projects/testing/register";

/** A word and a number that stand only where the public may not read. */
export const word = "Canaryvogel";
export const figure = "918273645";
export const secret = new RegExp(`${word}|金丝雀|${figure}`, "i");

/** What a published project says that its readers are not told. */
export function withSecrets({ infineon, mei, luc }: TestRegister): ProjectDocument {
  const exact = {
    disclosure: "disclosed",
    min: figure,
    max: figure,
    currency: "CNY",
    qualifier: "exact",
    years: null,
  } as const;
  return project({
    agreements: [
      agreement({
        amount: { disclosure: "withheld", reason: word, amount: exact },
        parties: [party(infineon, { committed: { amount: figure, currency: "CNY" } })],
      }),
    ],
    milestones: [
      {
        key: "m1",
        kind: "started",
        planned: null,
        actual: looseDate("2020-01-02"),
        sources: ["s1"],
        note: {},
        reporter: mei.id,
        verifier: luc.id,
      },
    ],
    claims: [
      {
        key: "c1",
        field: "agreement:a1.amount",
        value: figure,
        source: "s1",
        chosen: true,
        reason: { en: word },
        unconfirmed: false,
      },
    ],
  });
}
