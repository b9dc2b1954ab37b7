import { siteAddress } from "@/app/_server/site-address";
import { textIn } from "@/domain/languages";
import type { PublicAgreement, PublicProject } from "@/domain/project/public";
import { env } from "@/env";
import { translator } from "@/messages/translator";
import { ocdsRole, partiesOf, referenceTo } from "./ocds-parties";

/**
 * A project as a release of the Open Contracting Data Standard 1.1.5. What binds (contracts and purchases) stands
 * under awards and contracts; frameworks, intents and announcements under planning, never as contracts. What the
 * standard has no place for (ranges, loose dates, how it is counted) stands in objects named `signbook`. No tender
 * is claimed: `initiationType` has no other word.
 */
export function toRelease(project: PublicProject) {
  const { reference, version, updatedAt, originalLanguage, agreements, milestones, position } = project;
  const binding = agreements.filter(binds);
  const reached = milestones.map(toMilestone);
  const tags = [
    ...(binding.length > 0 ? ["contract"] : ["planning"]),
    ...(binding.length > 0 && reached.length > 0 ? ["implementation"] : []),
  ];
  return {
    ocid: `${env().SIGNBOOK_OCID_PREFIX}-${reference}`,
    id: `${reference}-${version}`,
    date: updatedAt.toISOString(),
    tag: tags.map((tag) => (version > 1 ? `${tag}Update` : tag)),
    initiationType: "tender",
    language: originalLanguage,
    parties: partiesOf(project),
    planning: toPlanning(project, binding.length > 0 ? [] : reached),
    ...(binding.length > 0 && {
      awards: binding.map((agreement) => toAward(agreement, project)),
      contracts: binding.map((agreement, at) => toContract(agreement, project, at === 0 ? reached : [])),
    }),
    signbook: {
      title: project.title,
      counted: position && { class: position.class, year: position.year, edition: position.edition },
      unconfirmed: project.unconfirmed,
    },
  };
}

/** What frames releases in a package. */
export const packageOf = (address: string, publishedAt: Date) => ({
  uri: address,
  version: "1.1",
  publishedDate: publishedAt.toISOString(),
  publisher: { name: translator("en", "common")("name"), uri: siteAddress().href },
});

const binds = ({ class: name }: PublicAgreement): boolean => name === "contract" || name === "purchase";

function toPlanning(project: PublicProject, reached: ReturnType<typeof toMilestone>[]) {
  const { reference, originalLanguage: original, agreements } = project;
  const cited = new Set(agreements.filter(binds).flatMap(({ sources }) => sources));
  const further = project.sources.filter(({ key }) => !cited.has(key));
  return {
    budget: {
      project: textIn(project.title, original).text,
      projectID: reference,
      uri: new URL(`/${original}/projects/${reference}`, siteAddress()).href,
    },
    ...(textIn(project.summary, original).text && { rationale: textIn(project.summary, original).text }),
    ...(further.length > 0 && { documents: further.map(toDocument) }),
    ...(reached.length > 0 && { milestones: reached }),
    signbook: { agreements: agreements.filter((agreement) => !binds(agreement)).map(inOurWords) },
  };
}

function toAward(agreement: PublicAgreement, { originalLanguage }: PublicProject) {
  const suppliers = agreement.parties.filter(({ role }) => ocdsRole(role) === "supplier");
  return {
    id: agreement.key,
    title: agreement.type,
    status: "active",
    ...dated("date", agreement.dateSigned),
    ...worthOf(agreement),
    ...(suppliers.length > 0 && { suppliers: suppliers.map((one) => referenceTo(one, originalLanguage)) }),
  };
}

function toContract(
  agreement: PublicAgreement,
  { sources }: PublicProject,
  reached: ReturnType<typeof toMilestone>[],
) {
  const cited = sources.filter(({ key }) => agreement.sources.includes(key));
  const over = agreement.status === "terminated" || agreement.status === "expired";
  return {
    id: agreement.key,
    awardID: agreement.key,
    title: agreement.type,
    status: over ? "terminated" : "active",
    ...dated("dateSigned", agreement.dateSigned),
    ...worthOf(agreement),
    ...(cited.length > 0 && { documents: cited.map(toDocument) }),
    ...(reached.length > 0 && { implementation: { milestones: reached } }),
    signbook: inOurWords(agreement),
  };
}

/** An agreement as this register says it, where the standard would lose something. */
const inOurWords = ({ key, type, class: name, dateSigned, status, counting, amount }: PublicAgreement) => ({
  id: key,
  type,
  class: name,
  dateSigned,
  status,
  counting,
  amount,
});

/** One number is given only where the source gives one, and only once for what is signed again. */
function worthOf({ amount, counting: { decision } }: PublicAgreement) {
  if (amount.disclosure !== "disclosed" || decision === "repeat" || decision === "excluded") return {};
  const { min, qualifier, currency } = amount;
  const isOne = qualifier === "exact" || qualifier === "about";
  return isOne && min !== null ? { value: { amount: Number(min), currency } } : {};
}

function toMilestone(
  { kind, planned, actual, verified, sources }: PublicProject["milestones"][number],
  at: number,
) {
  return {
    id: `m${at + 1}`,
    title: kind,
    code: kind,
    ...(planned !== null && dated("dueDate", planned)),
    ...(actual !== null && dated("dateMet", actual)),
    status: actual === null ? "scheduled" : "met",
    signbook: { planned, actual, verified, sources },
  };
}

const toDocument = ({ key, kind, address, title, date, language }: PublicProject["sources"][number]) => ({
  id: key,
  documentType: kind,
  ...(title !== null && { title }),
  ...(address !== null && { url: new URL(address).href }),
  ...(date !== null && dated("datePublished", date)),
  ...(language !== null && { language }),
});

/** The standard knows days, with a time: a date known to the month or year only is left to `signbook`. */
const dated = <Name extends string>(name: Name, date: string): { [name in Name]?: string } =>
  date.length === 10 ? ({ [name]: `${date}T00:00:00Z` } as { [name in Name]: string }) : {};
