import { sql } from "drizzle-orm";
import type { AgreementClass } from "../../domain/agreement-type";
import type { PositionAmount } from "../../domain/counting/position";
import { withheldOf } from "../../domain/counting/position-of";
import type { ProjectFilter } from "../../domain/filters";
import type { ProjectDocument } from "../../domain/project/document";
import { seesWithheld } from "../../domain/roles";
import type { Database } from "../client";
import { asksLittle } from "../list/asks-little";
import type { ReadScope } from "../list/read-scope";
import { settingsFor } from "../list/settings-for";
import { fromEach, sourcesOf } from "../list/sources";
import { arrayOf } from "../list/where";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";

/** A counted project some of whose amount is withheld, for somebody who may see it. */
export interface WithheldProject {
  readonly project: string;
  readonly class: AgreementClass;
  /** Per currency; empty where the register does not hold the amount either. */
  readonly amounts: readonly PositionAmount[];
}

type Agreements = ProjectDocument["agreements"];

/** Of more than this it does not help to know which: their ids would take longer to send than the records to look through. */
const namedAtMost = 1_000;

/** The ids of what is withheld anywhere, whoever may read it; null of too many. */
async function withheldAnywhere(db: Database): Promise<string[] | null> {
  const found = await rows<{ project: string }>(
    db,
    plannedOnce(sql`(select project from positions where valid_to is null and withheld
      union all select project from draft_positions where withheld) limit ${sql.raw(String(namedAtMost + 1))}`),
  );
  return found.length > namedAtMost ? null : found.map(({ project }) => project);
}

/**
 * The withheld amounts of the projects that a filter finds: those that the person may see, and none of the others.
 * They are in no sum (counting rule 4). `projects` narrows to some of them by their ids.
 */
export async function readWithheld(
  db: Database,
  filter: ProjectFilter,
  scope: Extract<ReadScope, { actor: unknown }>,
  projects?: readonly string[],
): Promise<WithheldProject[]> {
  // Mostly there are few, and the planner would look for them among all that was never published.
  const named = projects ?? (filter.asOf === null ? await withheldAnywhere(db) : null);
  if (named?.length === 0) return [];
  const among = named ? sql` and p.project = any(${arrayOf(named, "uuid")})` : sql``;
  const sources = sourcesOf(filter, scope, await settingsFor(db, filter));
  const statement = fromEach(
    sources,
    ({
      from,
      where,
      document,
    }) => sql`select p.project, p.class::text as class, ${document} -> 'agreements' as agreements
        from ${from} where ${where} and p.withheld and p.class is not null${among}`,
  );
  const found = await rows<{ project: string; class: AgreementClass; agreements: Agreements }>(
    db,
    asksLittle(filter) ? plannedOnce(statement) : statement,
  );
  return found
    .filter(({ agreements }) => seesWithheld(scope.actor, editionsOf(agreements)))
    .map(({ project, class: of, agreements }) => ({
      project,
      class: of,
      amounts: withheldOf({ agreements }),
    }));
}

const editionsOf = (agreements: Agreements) => [
  ...new Set(agreements.flatMap(({ edition }) => edition ?? [])),
];
