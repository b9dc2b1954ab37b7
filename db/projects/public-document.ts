import type {
  Agreement,
  Claim,
  Milestone,
  Party,
  ProjectDocument,
  Source,
} from "../../domain/project/document";
import type { PublicAmount, PublicClaim } from "../../domain/project/public";
import { tellsWithheld } from "./withheld";

/**
 * What of a published document the public may read. Every field is named here: withheld amounts lose their
 * figures and the claims about them, persons become "verified", and what is not named stays in the register.
 */
export function publicDocument(document: ProjectDocument) {
  const { jobs, firstAnnounced } = document;
  return {
    title: document.title,
    summary: document.summary,
    originalLanguage: document.originalLanguage,
    translatedByRegister: document.translatedByRegister,
    locations: document.locations.map(({ code, place }) => ({ code, place })),
    domains: document.domains,
    kind: document.kind,
    leadUnit: document.leadUnit,
    otherUnits: document.otherUnits,
    jobs: jobs && { min: jobs.min, max: jobs.max },
    firstAnnounced: firstAnnounced && { date: firstAnnounced.date, source: firstAnnounced.source },
    unconfirmed: document.unconfirmed,
    agreements: document.agreements.map((one) => publicAgreement(one, document)),
    milestones: document.milestones.map(publicMilestone),
    claims: document.claims
      .filter((claim) => !tellsWithheld(claim, document))
      .map((claim) => publicClaim(claim, document)),
    sources: document.sources.map(publicSource),
  };
}

function publicAgreement(agreement: Agreement, { originalLanguage }: ProjectDocument) {
  const { decision, actsOn, reason, reasonLanguage = originalLanguage } = agreement.counting;
  return {
    key: agreement.key,
    type: agreement.type,
    supplements: agreement.supplements,
    dateSigned: agreement.dateSigned,
    edition: agreement.edition,
    ceremony: agreement.ceremony,
    counting: { decision, actsOn, reason, reasonLanguage: reason === null ? null : reasonLanguage },
    status: agreement.status,
    amount: publicAmount(agreement.amount),
    parties: agreement.parties.map(publicParty),
    sources: agreement.sources,
  };
}

function publicAmount(amount: Agreement["amount"]): PublicAmount {
  if (amount.disclosure !== "disclosed") return { disclosure: amount.disclosure };
  const { disclosure, min, max, currency, qualifier, years } = amount;
  return { disclosure, min, max, currency, qualifier, years };
}

export function publicParty({ key, organization, role, origins, parentOrigin, sharePercent }: Party) {
  return {
    key,
    organization,
    role,
    origins: origins.map(({ code, inferred, primary }) => ({ code, inferred, primary })),
    parentOrigin: parentOrigin && { code: parentOrigin.code, inferred: parentOrigin.inferred },
    sharePercent,
  };
}

function publicMilestone({ key, kind, planned, actual, note, sources, reporter, verifier }: Milestone) {
  const verified = verifier !== null && verifier !== reporter;
  return { key, kind, planned, actual, verified, note, sources };
}

function publicClaim(
  { key, field, value, language, source, chosen, reason, unconfirmed }: Claim,
  { originalLanguage }: ProjectDocument,
): PublicClaim {
  return { key, field, value, language: language ?? originalLanguage, source, chosen, reason, unconfirmed };
}

function publicSource({ key, kind, address, title, date, language, quote }: Source): Source {
  return { key, kind, address, title, date, language, quote };
}
