import { writerOf } from "@/app/_server/query-string";
import type { ChartSetting } from "@/app/[locale]/(official)/dashboard/charts";
import { dashboardPath, filePath, recordsPath } from "@/app/[locale]/(official)/dashboard/paths";
import { type Database, database } from "@/db/client";
import { organizationNamesOf, publicOrganizationNamesOf } from "@/db/organizations";
import { readLabels } from "@/db/reference";
import { databaseForReading } from "@/db/replicas/for-reading";
import { readOriginMap, readSettings } from "@/db/settings";
import { DashboardFilter, DashboardView } from "@/domain/dashboard-query";
import { ProjectFilter } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { dayOf } from "@/domain/zone";
import { formatInstant } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { cached } from "../cached";
import type { Comparison } from "../figures/read-comparison";
import { readWhole } from "../figures/read-whole";
import type { Reader } from "../figures/reader";
import { publicRecords } from "../list-path";
import { siteAddress } from "../site-address";
import { tags } from "../tags";

/** The figures of a query as they are taken away: what they are, of when, of whom, and where they are read. */
export interface FiguresView extends ChartSetting {
  /** Two editions side by side, where there are two. */
  readonly comparison: Comparison | null;
  readonly at: Date;
  readonly zone: string;
  /** The whole address where the same is read on screen. */
  readonly address: string;
  /** What stands on every page of what holds more than the public may read: "internal", for whom and when. */
  readonly internal: string | null;
}

/** What the public may ask of figures. */
export const PublicFigures = ProjectFilter.omit({ counted: true }).extend({
  currency: DashboardFilter.shape.currency,
});
/** Writes what the public asks of figures as the query of an address; empty where nothing is asked. */
export const publicText = writerOf(PublicFigures);
type PublicQuery = Parameters<typeof publicText>[0];

/** The address of a file of the public's figures. */
export const publicFile = (language: Language, file: string, query: PublicQuery = {}): string =>
  `/${language}/${file}${publicText(query)}`;

/** What everybody may read of a query: read once a minute at most, and anew as soon as anything is published. */
const openWhole = cached(
  "dashboard",
  () => [tags.register, tags.reference],
  async (db, asked: string, today: string) => {
    const query = DashboardView.parse(JSON.parse(asked));
    // What everybody asks for is kept in rows of its own, and costs less than asking whether a replica has it.
    const from = publicText(query) === "" ? db : await databaseForReading();
    return readWhole(from, query, null, today);
  },
);

export async function readView(
  language: Language,
  asked: DashboardFilter | DashboardView,
  reader: Reader,
  at = new Date(),
): Promise<FiguresView> {
  const query: DashboardView = { compared: null, with: null, day: null, ...asked };
  const db = await database();
  const { sizeBands, zone } = await readSettings(db);
  const day = dayOf(at, zone);
  const [{ dashboard, coverages, comparison }, labels, shown] = await Promise.all([
    reader === null ? openWhole(JSON.stringify(query), day) : readWhole(db, query, reader, day),
    namesFor(db, query, reader),
    readOriginMap(db),
  ]);
  const map = shown.languages.includes(language) ? { approved: shown.approved } : null;
  const path = reader === null ? `/${language}${publicText(query)}` : dashboardPath(language, query);
  return {
    ...{ language, query, dashboard, labels, sizeBands, coverages, comparison, map, at, zone },
    records: (other) => (reader === null ? publicRecords(language, other) : recordsPath(language, other)),
    file: (name) => (reader === null ? publicFile(language, name, query) : filePath(language, name, query)),
    address: new URL(path, siteAddress()).href,
    internal:
      reader === null
        ? null
        : translator(language, "takingAway")("internal", {
            name: reader.name,
            at: formatInstant(language, at, zone),
          }),
  };
}

/** The names of codes; of an organization that nothing published names, the public is not told the name. */
async function namesFor(db: Database, { organization }: DashboardFilter, reader: Reader) {
  const namesOf = reader === null ? publicOrganizationNamesOf : organizationNamesOf;
  const [names, organizations] = await Promise.all([readLabels(db), namesOf(db, organization)]);
  return { ...names, organizations: Object.fromEntries(organizations) };
}
