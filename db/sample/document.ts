import type { Amount } from "../../domain/amount";
import { looseDate } from "../../domain/loose-date";
import { type Agreement, type Party, ProjectDocument, type Source } from "../../domain/project/document";
import { paperBook } from "./data/papers";
import type { Paper } from "./paper";
import type { Cited, SampleAgreement, SampleAmount, SampleParty, SampleProject } from "./records";
import { sampleId } from "./sample-id";
import { qualifierOfWording, typeOfInstrument } from "./wording";

/** The record of a sample project, as any other is written. Throws where the sample's data is no valid record. */
export function documentOf(sample: SampleProject): ProjectDocument {
  const cite = citations();
  const document = {
    ...subjectOf(sample),
    firstAnnounced: sample.firstAnnounced
      ? { date: sample.firstAnnounced[0], source: cite.key(sample.firstAnnounced[1]) }
      : null,
    agreements: sample.agreements.map((agreement, at) => agreementOf(agreement, at, cite.key)),
    milestones: (sample.milestones ?? []).map(({ kind, planned, actual, note, source }, at) => ({
      key: `m${at + 1}`,
      kind,
      planned: planned ?? null,
      actual: actual ?? null,
      sources: [cite.key(source)],
      note: note ?? {},
      reporter: null,
      verifier: null,
    })),
    claims: (sample.claims ?? []).map(({ source, reason, unconfirmed, ...claim }, at) => ({
      key: `c${at + 1}`,
      ...claim,
      source: cite.key(source),
      reason: reason ?? {},
      unconfirmed: unconfirmed ?? false,
    })),
  };
  return ProjectDocument.parse({ ...document, sources: cite.sources() });
}

function subjectOf(sample: SampleProject) {
  return {
    originalLanguage: sample.language,
    title: sample.title,
    summary: sample.summary ?? {},
    translatedByRegister: [...sample.translated],
    locations: (sample.places ?? []).map(([code, place]) => ({ code, place })),
    domains: [...(sample.domains ?? [])],
    kind: sample.kind ?? "not-stated",
    leadUnit: sample.leadUnit ?? null,
    otherUnits: [...(sample.otherUnits ?? [])],
    jobs: sample.jobs ? { min: sample.jobs[0], max: sample.jobs[1] } : null,
    unconfirmed: sample.unconfirmed ?? false,
  };
}

function agreementOf(sample: SampleAgreement, at: number, cite: (cited: Cited) => string): Agreement {
  return {
    key: `a${at + 1}`,
    edition: sample.edition,
    ceremony: sample.ceremony ? sampleId("ceremony", sample.ceremony) : null,
    type: typeOfInstrument[sample.instrument],
    supplements: null,
    dateSigned: looseDate(sample.date),
    runningOrder: null,
    counting: sample.repeats
      ? { decision: "repeat", actsOn: "a1", reason: sample.repeats[0], reasonLanguage: sample.repeats[1] }
      : { decision: "first", actsOn: null, reason: null },
    status: "signed",
    amount: amountOf(sample.amount),
    parties: sample.parties.map(partyOf),
    sources: [cite(sample.source)],
  };
}

function amountOf(sample: SampleAmount | undefined): Amount {
  if (!sample) return { disclosure: "undisclosed" };
  const [wording, value, currency, years = null] = sample;
  const qualifier = qualifierOfWording[wording];
  const max = qualifier === "at-least" ? null : value;
  return { disclosure: "disclosed", min: value, max, currency, qualifier, years };
}

function partyOf({ organization, role, stated, inferred, parentOrigin }: SampleParty, at: number): Party {
  const originsOf = (codes: readonly string[] = [], isInferred: boolean) =>
    codes.map((code) => ({ code, inferred: isInferred, primary: false }));
  return {
    key: `p${at + 1}`,
    organization: sampleId("organization", organization),
    role,
    origins: [...originsOf(stated, false), ...originsOf(inferred, true)],
    parentOrigin: parentOrigin ? { code: parentOrigin, inferred: false } : null,
    sharePercent: null,
    committed: null,
  };
}

/** The sources of one record, each once, with the keys by which its parts name them. */
function citations() {
  const sources = new Map<string, Source>();
  const key = ([paper, quote = ""]: Cited): string => {
    const name = `${paper} ${quote}`;
    const known = sources.get(name) ?? sourceOf(`s${sources.size + 1}`, paperBook[paper], quote);
    sources.set(name, known);
    return known.key;
  };
  return { key, sources: () => [...sources.values()] };
}

function sourceOf(key: string, paper: Paper, quote: string): Source {
  return {
    key,
    kind: paper.kind,
    address: paper.address ?? null,
    title: paper.title ?? null,
    date: paper.date ? looseDate(paper.date) : null,
    language: paper.language ?? null,
    quote: quote || null,
  };
}
