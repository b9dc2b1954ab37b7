import { z } from "zod";
import { siteAddress } from "@/app/_server/site-address";
import { agreementClasses, agreementTypes } from "@/domain/agreement-type";
import { qualifiers } from "@/domain/amount";
import { documentPath, endings, fileKinds } from "@/domain/files/file";
import { Language } from "@/domain/languages";
import {
  agreementStatuses,
  countingDecisions,
  milestoneKinds,
  partyRoles,
  projectKinds,
  sourceKinds,
} from "@/domain/project/document";
import type { PublicAgreement, PublicParty, PublicProject } from "@/domain/project/public";
import { DecimalShape, InstantShape, LooseDateShape, TextsShape } from "./texts";

const OriginShape = z.object({ code: z.string(), inferred: z.boolean(), primary: z.boolean() });

const PartyShape = z.object({
  organization: z.object({ id: z.guid(), name: TextsShape }),
  role: z.enum(partyRoles),
  /** The one it counts under with primary counting; null where none is known. */
  origin: z.object({ code: z.string(), inferred: z.boolean() }).nullable(),
  origins: z.array(OriginShape),
  parentOrigin: z.object({ code: z.string(), inferred: z.boolean() }).nullable(),
  sharePercent: DecimalShape.nullable(),
});

const AmountShape = z.object({
  disclosure: z.enum(["disclosed", "undisclosed", "withheld", "not-applicable"]),
  /** In units of the currency; null where not stated. */
  min: DecimalShape.nullable(),
  max: DecimalShape.nullable(),
  currency: z.string().nullable(),
  qualifier: z.enum(qualifiers).nullable(),
  /** The amount is the total over so many years, where the source says so. */
  years: z.int().nullable(),
});

const AgreementShape = z.object({
  key: z.string(),
  type: z.enum(agreementTypes),
  class: z.enum(agreementClasses),
  dateSigned: LooseDateShape,
  edition: z.string().nullable(),
  ceremony: z.guid().nullable(),
  counting: z.object({
    decision: z.enum(countingDecisions),
    actsOn: z.string().nullable(),
    reason: z.string().nullable(),
    /** The one that the reason is written in. */
    reasonLanguage: Language.nullable(),
  }),
  status: z.enum(agreementStatuses),
  parties: z.array(PartyShape),
  amount: AmountShape,
  sources: z.array(z.string()),
});

const PositionAmountShape = z.object({
  min: DecimalShape,
  /** Null where the maximum is open. */
  max: DecimalShape.nullable(),
  currency: z.string(),
  qualifier: z.enum(qualifiers),
});

/** Where the project counts; its amount is one per currency, mostly one. */
const PositionShape = z.object({
  class: z.enum(agreementClasses),
  year: z.int(),
  month: z.string().nullable(),
  signed: LooseDateShape,
  edition: z.string().nullable(),
  amounts: z.array(PositionAmountShape),
  /** Some counted amount is withheld: it is in no sum. */
  withheld: z.boolean(),
  former: z.object({ class: z.enum(agreementClasses), amounts: z.array(PositionAmountShape) }).nullable(),
});

const DocumentShape = z.object({
  agreement: z.string(),
  kind: z.enum(fileKinds),
  mediaType: z.enum(Object.keys(endings)),
  bytes: z.int(),
  /** In hexadecimal digits, over the bytes that the address answers with. */
  sha256: z.string(),
  url: z.url(),
});

/** One published project. */
export const ProjectShape = z.object({
  reference: z.string(),
  url: z.url(),
  title: TextsShape,
  summary: TextsShape,
  originalLanguage: Language,
  /** Languages in which title and summary are the register's own translation. */
  translatedByRegister: z.array(Language),
  edition: z.string().nullable(),
  location: z.array(z.object({ code: z.string(), place: z.string() })),
  domains: z.array(z.object({ code: z.string(), primary: z.boolean() })),
  kind: z.enum(projectKinds),
  leadUnit: z.string().nullable(),
  otherUnits: z.array(z.string()),
  jobs: z.object({ min: z.int(), max: z.int().nullable() }).nullable(),
  firstAnnounced: z.object({ date: LooseDateShape, source: z.string() }).nullable(),
  unconfirmed: z.boolean(),
  parties: z.array(PartyShape),
  origins: z.array(OriginShape),
  agreements: z.array(AgreementShape),
  position: PositionShape.nullable(),
  milestones: z.array(
    z.object({
      /** By which claims name it: `milestone:<key>.planned`. */
      key: z.string(),
      kind: z.enum(milestoneKinds),
      planned: LooseDateShape.nullable(),
      actual: LooseDateShape.nullable(),
      verified: z.boolean(),
      note: TextsShape,
      sources: z.array(z.string()),
    }),
  ),
  claims: z.array(
    z.object({
      key: z.string(),
      field: z.string(),
      value: z.string(),
      /** The one that the value is written in, where it is words. */
      language: Language,
      source: z.string(),
      chosen: z.boolean(),
      reason: TextsShape,
      unconfirmed: z.boolean(),
    }),
  ),
  sources: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(sourceKinds),
      address: z.string().nullable(),
      title: z.string().nullable(),
      date: LooseDateShape.nullable(),
      language: z.string().nullable(),
      quote: z.string().nullable(),
    }),
  ),
  /** Scans and photographs, each with the key of its agreement. */
  documents: z.array(DocumentShape),
  firstPublishedAt: InstantShape,
  updatedAt: InstantShape,
  version: z.int(),
});
type Project = z.input<typeof ProjectShape>;

/** A published project as the API gives it: codes and ids in place of what has an address of its own. */
export function toProject(project: PublicProject): Project {
  const { reference, edition, locations, domains, leadUnit, otherUnits, parties, position, files, ...open } =
    project;
  return {
    ...open,
    reference,
    url: new URL(`/${open.originalLanguage}/projects/${reference}`, siteAddress()).href,
    translatedByRegister: [...open.translatedByRegister],
    edition: edition?.id ?? null,
    location: [...locations],
    domains: domains.map(({ code, primary }) => ({ code, primary })),
    leadUnit: leadUnit?.id ?? null,
    otherUnits: otherUnits.map(({ id }) => id),
    parties: parties.map(toParty),
    origins: [...open.origins],
    agreements: open.agreements.map(toAgreement),
    position: position && toPosition(position),
    milestones: open.milestones.map(({ sources, ...one }) => ({ ...one, sources: [...sources] })),
    claims: [...open.claims],
    sources: [...open.sources],
    documents: files.map(({ id, ...file }) => ({
      ...file,
      url: new URL(documentPath(id), siteAddress()).href,
    })),
    firstPublishedAt: open.firstPublishedAt.toISOString(),
    updatedAt: open.updatedAt.toISOString(),
  };
}

function toParty({ organization, origins, ...party }: PublicParty): Project["parties"][number] {
  const primary = origins.find((origin) => origin.primary) ?? origins[0];
  return {
    ...party,
    organization: { id: organization.id, name: organization.names },
    origin: primary ? { code: primary.code, inferred: primary.inferred } : null,
    origins: [...origins],
  };
}

function toAgreement(agreement: PublicAgreement): Project["agreements"][number] {
  const { edition, ceremony, parties, amount, status, sources, ...open } = agreement;
  const unstated = { min: null, max: null, currency: null, qualifier: null, years: null };
  return {
    ...open,
    edition: edition?.id ?? null,
    ceremony: ceremony?.id ?? null,
    status,
    parties: parties.map(toParty),
    amount: { ...unstated, ...amount },
    sources: [...sources],
  };
}

function toPosition(position: NonNullable<PublicProject["position"]>): Project["position"] {
  const { countedAgreements: _, amounts, former, ...open } = position;
  return {
    ...open,
    amounts: [...amounts],
    former: former && { class: former.class, amounts: [...former.amounts] },
  };
}
