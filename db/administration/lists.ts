import { type SQL, sql } from "drizzle-orm";
import type { CeremonyMode } from "../../domain/edition";
import type { Texts } from "../../domain/languages";
import type { Database } from "../client";
import { rows } from "../query";
import type { unitKindEnum } from "../schema/reference";

export interface ListedExpo {
  readonly id: string;
  readonly code: string;
  readonly names: Texts;
  readonly editions: number;
}

/** All expos, and how many editions each has. */
export const listExpos = (db: Database): Promise<ListedExpo[]> =>
  rows(
    db,
    sql`select id, code, names, (select count(*)::int from editions e where e.expo = x.id) as editions
      from expos x order by code`,
  );

export interface ListedCeremonyRecord {
  readonly id: string;
  readonly edition: string | null;
  readonly editionLabels: Texts | null;
  readonly titles: Texts;
  readonly date: string | null;
  readonly mode: CeremonyMode;
}

/** The ceremonies of an edition, or all: the newest first. */
export function listCeremonies(db: Database, edition: string | null): Promise<ListedCeremonyRecord[]> {
  const wanted: SQL = edition === null ? sql`true` : sql`c.edition = ${edition}`;
  return rows(
    db,
    sql`select c.id, c.edition, e.labels as "editionLabels", c.titles, c.date, c.mode
      from ceremonies c left join editions e on e.code = c.edition
      where ${wanted} order by coalesce(c.date, e.starts, e.year::text) desc nulls last, c.id`,
  );
}

export interface ListedDomain {
  readonly code: string;
  readonly labels: Texts;
  readonly retired: boolean;
  /** Published projects of it. */
  readonly projects: number;
}

/** All domains in the order in which they are shown. */
export const listDomains = (db: Database): Promise<ListedDomain[]> =>
  rows(
    db,
    sql`with named as (select domain, count(*)::int as projects from project_domains group by domain)
      select d.code, d.labels, d.retired, coalesce(n.projects, 0) as projects
      from domains d left join named n on n.domain = d.code order by d.position, d.code`,
  );

export interface ListedUnit {
  readonly code: string;
  readonly names: Texts;
  readonly kind: (typeof unitKindEnum.enumValues)[number];
  readonly parentNames: Texts | null;
  readonly retired: boolean;
}

/** All responsible units by their codes. */
export const listUnits = (db: Database): Promise<ListedUnit[]> =>
  rows(
    db,
    sql`select u.code, u.names, u.kind, u.retired, p.names as "parentNames"
      from responsible_units u left join responsible_units p on p.code = u.parent order by u.code`,
  );
