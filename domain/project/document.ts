import { z } from "zod";
import { agreementTypes } from "../agreement-type";
import { Amount, Currency, DecimalText } from "../amount";
import { Language, Texts } from "../languages";
import { LooseDate } from "../loose-date";
import { OriginCode } from "../origin";

/** Names a part inside one document (an agreement, a source…); stable over all versions of the project. */
const Key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const Keys = z.array(Key).max(50);
const Line = z.string().trim().max(500);
const Uuid = z.guid();

export const projectKinds = [
  "greenfield",
  "expansion",
  "relocation",
  "rd-centre",
  "headquarters",
  "fund",
  "joint-venture",
  "acquisition",
  "purchase",
  "service",
  "institution",
  "not-stated",
] as const;
export const partyRoles = [
  "host",
  "investor",
  "partner",
  "technology-provider",
  "financier",
  "buyer",
  "seller",
  "operator",
  "witness",
  "not-stated",
] as const;
export const countingDecisions = [
  "first",
  "upgrade",
  "increase",
  "replacement",
  "repeat",
  "excluded",
] as const;
export const agreementStatuses = ["signed", "in-force", "amended", "terminated", "expired"] as const;
export const milestoneKinds = [
  "registered",
  "started",
  "completed",
  "operating",
  "delayed",
  "suspended",
  "terminated",
] as const;
export const sourceKinds = [
  "government",
  "company",
  "press",
  "press-release",
  "reprint",
  "organiser",
  "contract",
] as const;

export const Source = z.object({
  key: Key,
  kind: z.enum(sourceKinds),
  address: z.url({ protocol: /^https?$/ }).nullable(),
  title: Line.nullable(),
  date: LooseDate.nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable(),
  /** At most 15 words, as printed. */
  quote: Line.nullable(),
});

/** An origin of a party at signing. */
const PartyOrigin = z.object({ code: OriginCode, inferred: z.boolean(), primary: z.boolean() });

export const Party = z.object({
  key: Key,
  organization: Uuid,
  role: z.enum(partyRoles),
  origins: z.array(PartyOrigin).max(10),
  /** Origin of the ultimate parent, where known. */
  parentOrigin: z.object({ code: OriginCode, inferred: z.boolean() }).nullable(),
  sharePercent: DecimalText.nullable(),
  committed: z.object({ amount: DecimalText, currency: Currency }).nullable(),
});

export const Agreement = z.object({
  key: Key,
  /** The edition's code; its ceremony's, when it has one. */
  edition: z.string().nullable(),
  ceremony: Uuid.nullable(),
  /** Nobody has said yet at which ceremony or edition it was signed, nor that it was at none. */
  unplaced: z.literal(true).optional(),
  type: z.enum(agreementTypes),
  /** Key of the agreement that a supplementary agreement supplements. */
  supplements: Key.nullable(),
  dateSigned: LooseDate.nullable(),
  runningOrder: z.int().min(0).nullable(),
  counting: z.object({
    decision: z.enum(countingDecisions),
    actsOn: Key.nullable(),
    reason: Line.nullable(),
    /** The language that the reason is written in; left out where it is the record's original one. */
    reasonLanguage: Language.optional(),
  }),
  status: z.enum(agreementStatuses),
  amount: Amount,
  parties: z.array(Party).max(50),
  sources: Keys,
});

const Milestone = z.object({
  key: Key,
  kind: z.enum(milestoneKinds),
  planned: LooseDate.nullable(),
  actual: LooseDate.nullable(),
  sources: Keys,
  note: Texts,
  /** Account ids. A milestone counts as reached once a second person has verified it. */
  reporter: Uuid.nullable(),
  verifier: Uuid.nullable(),
});

/** What one source says of one fact; the register keeps each and says which it follows. */
const Claim = z.object({
  key: Key,
  /**
   * The field it speaks of: `agreement:<key>.amount`, `milestone:<key>.planned`, `jobs`… Before milestones were named
   * by their keys it was `milestone:<kind>.planned`, and such claims stay as they are.
   */
  field: z.string().max(200),
  value: Line,
  /** The language that the value is written in; left out where it is the record's original one. */
  language: Language.optional(),
  source: Key,
  chosen: z.boolean(),
  reason: Texts,
  unconfirmed: z.boolean(),
});

/** The project with everything in it: the unit of draft, review, version, revision and `asOf`. */
export const ProjectDocument = z.object({
  originalLanguage: Language,
  title: Texts,
  summary: Texts,
  /** Languages in which title and summary are the register's own translation. */
  translatedByRegister: z.array(Language),
  locations: z.array(z.object({ code: OriginCode, place: Line })).max(20),
  /** Codes of domains; the first is primary. */
  domains: z.array(z.string()).max(20),
  kind: z.enum(projectKinds),
  leadUnit: z.string().nullable(),
  otherUnits: z.array(z.string()).max(20),
  jobs: z.object({ min: z.int().min(0), max: z.int().min(0).nullable() }).nullable(),
  firstAnnounced: z.object({ date: LooseDate, source: Key }).nullable(),
  /** The source is weak: published and counted, shown as such, can be filtered out. */
  unconfirmed: z.boolean(),
  agreements: z.array(Agreement).max(100),
  milestones: z.array(Milestone).max(200),
  sources: z.array(Source).max(100),
  claims: z.array(Claim).max(200),
});

export type ProjectDocument = z.infer<typeof ProjectDocument>;
export type Agreement = z.infer<typeof Agreement>;
export type Party = z.infer<typeof Party>;
export type Source = z.infer<typeof Source>;
export type Milestone = z.infer<typeof Milestone>;
export type Claim = z.infer<typeof Claim>;
export type PartyRole = (typeof partyRoles)[number];
export type ProjectKind = (typeof projectKinds)[number];
export type AgreementStatus = (typeof agreementStatuses)[number];
export type MilestoneKind = (typeof milestoneKinds)[number];
export type CountingDecision = (typeof countingDecisions)[number];
