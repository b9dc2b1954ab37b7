import { asc } from "drizzle-orm";
import type { Texts } from "../domain/languages";
import type { Database } from "./client";
import { ceremonies, domains, editions, units } from "./schema/reference";
import { readOriginNames } from "./settings";

type ByCode = Readonly<Record<string, Texts>>;

/** The names of what records only name by code or id. Reference records are public; organizations are not among them. */
export interface Labels {
  readonly domains: ByCode;
  readonly editions: ByCode;
  readonly units: ByCode;
  readonly ceremonies: ByCode;
  /** Only of those that this register calls by names of its own. */
  readonly origins: ByCode;
}

/** All labels of domains, editions, units and ceremonies, each in the order in which they are shown. */
export async function readLabels(db: Database): Promise<Labels> {
  const [ofDomains, ofEditions, ofUnits, ofCeremonies, origins] = await Promise.all([
    readDomains(db),
    db
      .select({ code: editions.code, labels: editions.labels })
      .from(editions)
      .orderBy(asc(editions.starts), asc(editions.code)),
    db.select({ code: units.code, labels: units.names }).from(units).orderBy(asc(units.code)),
    db
      .select({ code: ceremonies.id, labels: ceremonies.titles })
      .from(ceremonies)
      .orderBy(asc(ceremonies.date), asc(ceremonies.id)),
    readOriginNames(db),
  ]);
  return {
    domains: byCode(ofDomains),
    editions: byCode(ofEditions),
    units: byCode(ofUnits),
    ceremonies: byCode(ofCeremonies),
    origins,
  };
}

/** Fields of technology, in the order in which they are shown. */
export function readDomains(db: Database): Promise<{ code: string; labels: Texts }[]> {
  return db
    .select({ code: domains.code, labels: domains.labels })
    .from(domains)
    .orderBy(asc(domains.position), asc(domains.code));
}

const byCode = (named: readonly { code: string; labels: Texts }[]): ByCode =>
  Object.fromEntries(named.map(({ code, labels }) => [code, labels]));
