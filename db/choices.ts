import { asc, sql } from "drizzle-orm";
import type { Texts } from "../domain/languages";
import type { Database } from "./client";
import { plannedOnce } from "./planned-once";
import { rows } from "./query";
import { ceremonies, domains, editions, units } from "./schema/reference";
import { readOriginNames } from "./settings";

/** What a project may be recorded with. */
export interface Choices {
  /** The newest first. */
  readonly editions: readonly { readonly code: string; readonly labels: Texts }[];
  /** In order of their dates. */
  readonly ceremonies: readonly {
    readonly id: string;
    readonly edition: string | null;
    readonly titles: Texts;
    readonly date: string | null;
  }[];
  readonly domains: readonly { readonly code: string; readonly labels: Texts; readonly retired: boolean }[];
  readonly units: readonly { readonly code: string; readonly names: Texts; readonly retired: boolean }[];
  /** This register's own names of origins, by code. */
  readonly origins: Readonly<Record<string, Texts>>;
}

/** The newest first. */
export function readEditionChoices(db: Database): Promise<Choices["editions"]> {
  return rows(
    db,
    plannedOnce(sql`select ${editions.code}, ${editions.labels} from ${editions}
      order by ${editions.year} desc, ${editions.code}`),
  );
}

/** Editions, ceremonies, domains and units: reference records, none of them secret. */
export async function readChoices(db: Database): Promise<Choices> {
  const [allEditions, allCeremonies, allDomains, allUnits, origins] = await Promise.all([
    readEditionChoices(db),
    db
      .select({
        id: ceremonies.id,
        edition: ceremonies.edition,
        titles: ceremonies.titles,
        date: ceremonies.date,
      })
      .from(ceremonies)
      .orderBy(asc(ceremonies.date), asc(ceremonies.id)),
    db
      .select({ code: domains.code, labels: domains.labels, retired: domains.retired })
      .from(domains)
      .orderBy(asc(domains.position), asc(domains.code)),
    db
      .select({ code: units.code, names: units.names, retired: units.retired })
      .from(units)
      .orderBy(asc(units.code)),
    readOriginNames(db),
  ]);
  return { editions: allEditions, ceremonies: allCeremonies, domains: allDomains, units: allUnits, origins };
}
