import type { PublicOrganization } from "@/db/organizations";
import type { Ceremony } from "@/domain/edition";
import { type Language, textIn } from "@/domain/languages";
import { areaOf, OriginCode } from "@/domain/origin";
import { asItStands } from "@/domain/reading";
import { formatDate } from "@/messages/format-date";
import { originName, type PlaceNames } from "@/messages/origin-names";
import { translator } from "@/messages/translator";
import { readCeremonyOf } from "../read-editions";
import { readOrganization } from "../read-organization";
import { readSample } from "../read-settings";
import { type OneFilter, readFigures, readNames } from "../reads";
import { tags } from "../tags";
import type { PictureWords } from "./draw-picture";
import { frameWords, heldWords, keptPicture, together } from "./kept-picture";

/** How many published projects there are of one value. */
const heldOf = async (filter: OneFilter): Promise<number> =>
  (await readFigures(asItStands, filter)).total.projects;

/** The register at a glance has one picture: its key says nothing. */
export const readOverviewPicture = keptPicture(
  "overview-picture",
  () => [tags.register],
  async (_, language) => ({
    ...frameWords(language, "", await readSample()),
    title: translator(language, "publicPages")("overview.title"),
    facts: heldWords(language, await heldOf({})),
  }),
);

/** What the picture of a ceremony says: its title, when and where it was, and how many signed there. */
export function wordsOfCeremony(
  language: Language,
  { titles, date, places, placeCode, projects, edition }: Ceremony,
  names: PlaceNames,
  sample: boolean,
): PictureWords {
  return {
    ...frameWords(language, edition?.code ?? "", sample),
    title: textIn(titles, language).text,
    facts: together([
      date && formatDate(language, date),
      textIn(places, language).text || (placeCode && originName(language, placeCode, names)),
      heldWords(language, projects),
    ]),
  };
}

export const readCeremonyPicture = keptPicture(
  "ceremony-picture",
  (id) => [tags.ceremony(id), tags.register],
  async (id, language) => {
    const ceremony = await readCeremonyOf(id, null);
    return ceremony && wordsOfCeremony(language, ceremony, (await readNames()).origins, await readSample());
  },
);

/** What the picture of an organization says: its name, what it is and where, and how many projects name it. */
export function wordsOfOrganization(
  language: Language,
  { names, kind, seat }: Pick<PublicOrganization, "names" | "kind" | "seat">,
  projects: number,
  placeNames: PlaceNames,
  sample: boolean,
): PictureWords {
  return {
    ...frameWords(language, "", sample),
    title: textIn(names, language).text,
    facts: together([
      translator(language, "words")(`organizationKind.${kind}`),
      seat && originName(language, seat, placeNames),
      heldWords(language, projects),
    ]),
  };
}

export const readOrganizationPicture = keptPicture(
  "organization-picture",
  (id) => [tags.organization(id), tags.register],
  async (id, language) => {
    const organization = await readOrganization(id);
    if (organization === null) return null;
    const [projects, { origins }] = await Promise.all([heldOf({ organization: id }), readNames()]);
    return wordsOfOrganization(language, organization, projects, origins, await readSample());
  },
);

export const readOriginPicture = keptPicture(
  "origin-picture",
  () => [tags.register],
  async (code, language) => {
    if (OriginCode.safeParse(code).data !== code) return null;
    const [projects, { origins }] = await Promise.all([heldOf({ origin: code }), readNames()]);
    return {
      ...frameWords(language, code, await readSample()),
      title: translator(language, "publicPages")("origin.title", {
        origin: originName(language, code, origins),
      }),
      facts: together([translator(language, "words")(`area.${areaOf(code)}`), heldWords(language, projects)]),
    };
  },
);

export const readDomainPicture = keptPicture(
  "domain-picture",
  () => [tags.register],
  async (code, language) => {
    const { domains } = await readNames();
    const labels = Object.hasOwn(domains, code) ? domains[code] : undefined;
    if (!labels) return null;
    return {
      ...frameWords(language, code, await readSample()),
      title: textIn(labels, language).text,
      facts: heldWords(language, await heldOf({ domain: code })),
    };
  },
);
