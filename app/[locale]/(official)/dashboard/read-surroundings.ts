import { readNames } from "@/app/_server/reads";
import type { Labels } from "@/components/project/labels";
import type { Database } from "@/db/client";
import { type Facets, facets } from "@/db/list/facets";
import { organizationNamesOf } from "@/db/organizations";
import { type ReadingSettings, readOriginMap, readSettings } from "@/db/settings";
import type { Actor } from "@/domain/actor";
import type { DashboardFilter } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import type { OriginMap } from "@/domain/map/base-map";

/** What stands around the figures of a query: the values to filter by, the names of codes, the settings. */
export async function readSurroundings(
  db: Database,
  language: Language,
  query: DashboardFilter,
  actor: Actor,
): Promise<{ facets: Facets; labels: Labels; settings: ReadingSettings; map: OriginMap | null }> {
  const [found, names, organizations, settings, shown] = await Promise.all([
    facets(db, query, { actor, within: query }),
    readNames(),
    organizationNamesOf(db, query.organization),
    readSettings(db),
    readOriginMap(db),
  ]);
  return {
    facets: found,
    labels: { ...names, organizations: Object.fromEntries(organizations) },
    settings,
    map: shown.languages.includes(language) ? { approved: shown.approved } : null,
  };
}
