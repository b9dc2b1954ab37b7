import type { Problem } from "../form-state";
import type { Language } from "../languages";
import { type Milestone, ProjectDocument } from "./document";
import type {
  AgreementForm,
  ClaimForm,
  LocationForm,
  MilestoneForm,
  PartyForm,
  ProjectForm,
  SourceForm,
} from "./form";
import { readAmount } from "./form-amount";
import { withoutBlanks } from "./form-blanks";
import { problemsOfDocument } from "./form-problems";
import { inOrderOf, line, type Readers, readersWith, textsOf } from "./form-readers";

export type Reading =
  | { readonly document: ProjectDocument; readonly problems: readonly [] }
  | { readonly document: null; readonly problems: readonly Problem[] };

interface Reader {
  /** The document that the form was made of; what a form does not show is taken from it. */
  readonly stored: ProjectDocument | null;
  /** Codes of origins by their names in lower case. */
  readonly originNames: ReadonlyMap<string, string>;
  /** Account id of the writer, who reports the milestones that are new or changed. */
  readonly writer: string;
  /** The language in which the writer types amounts. */
  readonly language: Language;
}

/** The document that a form states, or what must be mended first, field by field. */
export function readForm(typed: ProjectForm, { stored, originNames, writer, language }: Reader): Reading {
  const form = withoutBlanks(typed, stored);
  const read = readersWith(originNames, language);
  const stated = {
    originalLanguage: form.originalLanguage,
    title: textsOf(form.title),
    summary: textsOf(form.summary),
    translatedByRegister: inOrderOf(stored?.translatedByRegister ?? [], form.translatedByRegister),
    locations: form.locations.map((location) => readLocation(location, read)),
    domains: readDomains(form, stored),
    kind: form.kind,
    leadUnit: line(form.leadUnit),
    otherUnits: inOrderOf(stored?.otherUnits ?? [], form.otherUnits),
    jobs: readJobs(form, read),
    firstAnnounced: readFirstAnnounced(form, read),
    unconfirmed: form.unconfirmed,
    agreements: form.agreements.map((agreement) => readAgreement(agreement, stored, read)),
    milestones: form.milestones.map((milestone) => readMilestone(milestone, { stored, writer, read })),
    sources: form.sources.map((source) => readSource(source, read)),
    claims: form.claims.map((claim) => readClaim(claim, read)),
  };
  const checked = ProjectDocument.safeParse(stated);
  if (checked.success && read.problems.length === 0) return { document: checked.data, problems: [] };
  const problems = [...read.problems, ...problemsOfDocument(checked.error, form)];
  const first = problems.filter(
    ({ path }, index) => problems.findIndex((other) => other.path === path) === index,
  );
  return { document: null, problems: first };
}

function readLocation({ key, code, place }: LocationForm, read: Readers) {
  const path = `locations.${key}.code`;
  if (!code.trim()) read.note(path, "origin-needed");
  return { code: read.origin(path, code) ?? "CN", place: place.trim() };
}

/** The primary one first. */
function readDomains({ domains, primaryDomain }: ProjectForm, stored: ProjectDocument | null) {
  const chosen = inOrderOf(stored?.domains ?? [], domains);
  if (!chosen.includes(primaryDomain)) return chosen;
  return [primaryDomain, ...chosen.filter((code) => code !== primaryDomain)];
}

function readJobs({ jobs }: ProjectForm, read: Readers) {
  const [min, max] = [read.whole("jobs.min", jobs.min), read.whole("jobs.max", jobs.max)];
  if (min === null) return max === null ? null : read.note("jobs.min", "jobs-start");
  return { min, max };
}

function readFirstAnnounced({ firstAnnounced }: ProjectForm, read: Readers) {
  const date = read.date("firstAnnounced.date", firstAnnounced.date);
  const source = line(firstAnnounced.source);
  if (!date) return source ? read.note("firstAnnounced.date", "date-needed") : null;
  return source ? { date, source } : read.note("firstAnnounced.source", "source-needed");
}

function readAgreement(form: AgreementForm, stored: ProjectDocument | null, read: Readers) {
  const path = `agreements.${form.key}`;
  const before = stored?.agreements.find(({ key }) => key === form.key);
  const [edition = "", ceremony = ""] = form.where.split("/");
  const { decision, actsOn, reason, reasonLanguage } = form.counting;
  return {
    key: form.key,
    edition: line(edition),
    ceremony: line(ceremony),
    ...(form.where === "" && { unplaced: true as const }),
    type: form.type,
    supplements: line(form.supplements),
    dateSigned: read.date(`${path}.dateSigned`, form.dateSigned),
    runningOrder: read.whole(`${path}.runningOrder`, form.runningOrder),
    counting: {
      decision,
      actsOn: line(actsOn),
      reason: line(reason),
      ...(line(reason) && reasonLanguage && { reasonLanguage }),
    },
    status: form.status,
    amount: readAmount(form.amount, `${path}.amount`, read),
    parties: form.parties.map((party) => readParty(party, `${path}.parties.${party.key}`, read)),
    sources: inOrderOf(before?.sources ?? [], form.sources),
  };
}

function readParty(form: PartyForm, path: string, read: Readers) {
  if (!form.name.trim() || !form.organization) read.note(`${path}.name`, "organization-needed");
  const origins = form.origins.map(({ key, code, inferred, primary }) => ({
    code: read.origin(`${path}.origins.${key}.code`, code) ?? "CN",
    inferred,
    primary,
  }));
  const parentOrigin = read.origin(`${path}.parentOrigin`, form.parentOrigin);
  const committed = read.figure(`${path}.committedAmount`, form.committedAmount);
  return {
    key: form.key,
    organization: form.organization,
    role: form.role,
    origins,
    parentOrigin: parentOrigin ? { code: parentOrigin, inferred: form.parentInferred } : null,
    sharePercent: read.figure(`${path}.sharePercent`, form.sharePercent),
    committed: committed
      ? { amount: committed, currency: form.committedCurrency.trim().toUpperCase() }
      : null,
  };
}

/** Who reported and who verified stay with a milestone as it was; a changed one must be verified again. */
function readMilestone(
  form: MilestoneForm,
  { stored, writer, read }: Pick<Reader, "stored" | "writer"> & { readonly read: Readers },
) {
  const path = `milestones.${form.key}`;
  const before = stored?.milestones.find(({ key }) => key === form.key);
  const milestone = {
    key: form.key,
    kind: form.kind,
    planned: read.date(`${path}.planned`, form.planned),
    actual: read.date(`${path}.actual`, form.actual),
    sources: inOrderOf(before?.sources ?? [], form.sources),
    note: textsOf(form.note),
  };
  if (before && isSame(before, milestone)) return { ...milestone, ...by(before) };
  return { ...milestone, reporter: writer, verifier: null };
}

const by = ({ reporter, verifier }: Milestone) => ({ reporter, verifier });

type Stated = { readonly [field in "kind" | "planned" | "actual"]: string | null } & {
  readonly sources: readonly string[];
};

function isSame(before: Milestone, after: Stated) {
  return (
    before.kind === after.kind &&
    before.planned === after.planned &&
    before.actual === after.actual &&
    before.sources.join() === after.sources.join()
  );
}

function readSource({ key, kind, address, title, date, language, quote }: SourceForm, read: Readers) {
  return {
    key,
    kind,
    address: line(address),
    title: line(title),
    date: read.date(`sources.${key}.date`, date),
    language: line(language.toLowerCase()),
    quote: line(quote),
  };
}

function readClaim({ value, language, reason, ...claim }: ClaimForm, read: Readers) {
  if (!claim.source) read.note(`claims.${claim.key}.source`, "source-needed");
  return { ...claim, value: value.trim(), ...(language && { language }), reason: textsOf(reason) };
}
