import { sql } from "drizzle-orm";
import { count } from "../../domain/counting/count";
import { type CountedBy, countedProject } from "../../domain/counting/counted-project";
import {
  type ClassSum,
  type Counting,
  countings,
  type Dimension,
  dimensions,
  type Figures,
  type ReportingCurrency,
  reportingCurrencies,
} from "../../domain/counting/figures";
import type { Rate } from "../../domain/counting/rates";
import { ProjectFilter } from "../../domain/filters";
import { dayOf, endOfDay } from "../../domain/zone";
import type { Database } from "../client";
import { publicly } from "../list/read-scope";
import { rows } from "../query";
import { readSettings } from "../settings";
import { verifyDrafts } from "./boards/kept-drafts";
import { verifyBoards } from "./boards/verify";
import type { FigureDifference } from "./difference";
import { figures } from "./figures";
import { type CountedVersion, countedVersions } from "./recount";

interface Question {
  readonly by: readonly Dimension[];
  readonly counting: Counting;
  readonly currency: ReportingCurrency;
  readonly inferred: "in" | "out";
  readonly asOf: string | null;
}

/** How many of the latest days of publication are asked for, besides now. */
const daysAsked = 6;

/**
 * Asks for every figure of the whole register, now and as of earlier days, for every board and every draft, and recounts
 * each from the records, by the present version of the counting rules or by another.
 */
export async function verifyFigures(
  db: Database,
  countedBy: CountedBy = countedProject,
): Promise<{ asked: number; differences: FigureDifference[] }> {
  const { zone, sizeBands } = await readSettings(db);
  const versions = await countedVersions(db, countedBy);
  const rates = await rows<Rate>(db, sql`select currency, year, rate::text as rate, source from rates`);
  const days = [...new Set(versions.map(({ from }) => dayOf(from, zone)))].sort().slice(-daysAsked);
  const differences: FigureDifference[] = [];
  const questions = [null, ...days].flatMap(questionsOf);
  for (const question of questions) {
    const { inferred, asOf } = question;
    const filter = ProjectFilter.parse({ inferred, asOf });
    const shown = await figures(db, { ...question, filter, scope: publicly });
    const known = inForce(versions, asOf === null ? null : endOfDay(asOf, zone));
    const recounted = count(
      known.map(({ counted }) => counted),
      { ...question, rates, sizeBands },
    );
    differences.push(...differencesOf(question, shown, recounted));
  }
  const boards = await verifyBoards(
    db,
    inForce(versions, null).map(({ counted }) => counted),
  );
  const drafts = await verifyDrafts(db);
  return {
    asked: questions.length + boards.asked + drafts.asked,
    differences: [...differences, ...boards.differences, ...drafts.differences],
  };
}

/** Now everything; of earlier days the total and each dimension by itself. */
function questionsOf(asOf: string | null): Question[] {
  const plain = { counting: "whole", currency: "CNY", inferred: "in", asOf } as const;
  const singles = [[], ...dimensions.map((dimension) => [dimension])];
  const pairs: Dimension[][] = [
    ["domain", "origin"],
    ["origin", "area"],
    ["year", "class"],
    ["edition", "milestone"],
  ];
  const today = [...singles, ...pairs].flatMap((by) =>
    countings.map((counting) => ({ ...plain, by, counting })),
  );
  return asOf !== null
    ? singles.map((by) => ({ ...plain, by }))
    : [
        ...today,
        ...reportingCurrencies.map((currency) => ({ ...plain, by: ["year" as const], currency })),
        ...(["origin", "area"] as const).map((dimension) => ({
          ...plain,
          by: [dimension],
          inferred: "out" as const,
        })),
      ];
}

const inForce = (versions: readonly CountedVersion[], at: Date | null) =>
  versions.filter(({ from, until }) =>
    at === null ? until === null : from <= at && (until === null || until > at),
  );

function differencesOf(question: Question, shown: Figures, recounted: Figures): FigureDifference[] {
  const [one, other] = [linesOf(shown), linesOf(recounted)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((figure) => one.get(figure) !== other.get(figure))
    .map((figure) => ({
      question: nameOf(question),
      figure,
      shown: one.get(figure) ?? null,
      recounted: other.get(figure) ?? null,
    }));
}

const nameOf = ({ by, counting, currency, inferred, asOf }: Question) =>
  `by ${by.join(" and ") || "nothing"}, ${counting}, ${currency}, inferred ${inferred}, ${asOf ?? "now"}`;

/** Each number by itself, by where it stands. */
function linesOf({ total, cells, rates }: Figures): Map<string, string> {
  const ofSums = (name: string, sums: readonly ClassSum[]) =>
    sums.map((sum) => [`${name} ${sum.class}`, JSON.stringify(sum)] as const);
  return new Map([
    ["total", String(total.projects)],
    ...ofSums("total", total.byClass),
    ...cells.flatMap(({ at, projects, byClass }) => [
      [JSON.stringify(at), String(projects)] as const,
      ...ofSums(JSON.stringify(at), byClass),
    ]),
    ...rates.map(({ currency, year, rate }) => [`rate ${currency} ${year}`, String(Number(rate))] as const),
  ]);
}
