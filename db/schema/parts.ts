import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { agreementClasses, agreementTypes } from "../../domain/agreement-type";
import { qualifiers } from "../../domain/amount";
import type { Texts } from "../../domain/languages";
import {
  agreementStatuses,
  countingDecisions,
  milestoneKinds,
  partyRoles,
  sourceKinds,
} from "../../domain/project/document";
import { organizations } from "./organizations";
import { projects } from "./projects";
import { ceremonies, domains, editions, looseDatePattern, units } from "./reference";

export const classEnum = pgEnum("agreement_class", agreementClasses);
export const typeEnum = pgEnum("agreement_type", agreementTypes);
export const decisionEnum = pgEnum("counting_decision", countingDecisions);
export const statusEnum = pgEnum("agreement_status", agreementStatuses);
export const disclosureEnum = pgEnum("disclosure", [
  "disclosed",
  "undisclosed",
  "withheld",
  "not-applicable",
]);
export const qualifierEnum = pgEnum("qualifier", qualifiers);
export const partyRoleEnum = pgEnum("party_role", partyRoles);
export const milestoneKindEnum = pgEnum("milestone_kind", milestoneKinds);
export const sourceKindEnum = pgEnum("source_kind", sourceKinds);

const money = (name: string) => numeric(name, { precision: 24, scale: 4 });
const project = () =>
  uuid("project")
    .notNull()
    .references(() => projects.id, { onDelete: "cascade" });

/** The agreements of published projects, as published. */
export const agreements = pgTable(
  "agreements",
  {
    project: project(),
    key: text("key").notNull(),
    edition: text("edition").references(() => editions.code),
    ceremony: uuid("ceremony").references(() => ceremonies.id),
    type: typeEnum("type").notNull(),
    class: classEnum("class").notNull(),
    supplements: text("supplements"),
    dateSigned: text("date_signed").notNull(),
    runningOrder: integer("running_order"),
    ordinal: integer("ordinal").notNull(),
    decision: decisionEnum("decision").notNull(),
    actsOn: text("acts_on"),
    reason: text("reason"),
    status: statusEnum("status").notNull(),
    disclosure: disclosureEnum("disclosure").notNull(),
    withheldReason: text("withheld_reason"),
    /** In units of the currency; of a withheld amount too, so only for those who may see it. */
    amountMin: money("amount_min"),
    amountMax: money("amount_max"),
    currency: text("currency"),
    qualifier: qualifierEnum("qualifier"),
    years: integer("years"),
  },
  (t) => [
    primaryKey({ columns: [t.project, t.key] }),
    uniqueIndex("agreements_one_first").on(t.project).where(sql`decision = 'first'`),
    index("agreements_ceremony").on(t.ceremony),
    index("agreements_edition").on(t.edition, t.decision),
    check("agreements_date", sql.raw(`date_signed ~ '${looseDatePattern}'`)),
    check("agreements_reason", sql`${t.decision} <> 'excluded' or ${t.reason} is not null`),
    check(
      "agreements_withheld_reason",
      sql`(${t.disclosure} = 'withheld') = (${t.withheldReason} is not null)`,
    ),
    check(
      "agreements_disclosed",
      sql`${t.disclosure} <> 'disclosed' or (${t.currency} is not null and ${t.qualifier} is not null)`,
    ),
    check(
      "agreements_nothing_disclosed",
      sql`${t.disclosure} in ('disclosed', 'withheld') or coalesce(${t.amountMin}, ${t.amountMax}) is null`,
    ),
    check(
      "agreements_ends",
      sql`coalesce(case ${t.qualifier}
      when 'at-least' then ${t.amountMin} is not null and ${t.amountMax} is null
      when 'at-most' then ${t.amountMin} is null and ${t.amountMax} is not null
      when 'range' then ${t.amountMin} < ${t.amountMax}
      else ${t.qualifier} is null or ${t.amountMin} = ${t.amountMax} end, false)`,
    ),
    check(
      "agreements_not_negative",
      sql`coalesce(${t.amountMin}, 0) >= 0 and coalesce(${t.amountMax}, 0) >= 0`,
    ),
    check("agreements_currency", sql`${t.currency} ~ '^[A-Z]{3}$'`),
  ],
);

/** The parties of published agreements. */
export const agreementParties = pgTable(
  "agreement_parties",
  {
    project: uuid("project").notNull(),
    agreement: text("agreement").notNull(),
    key: text("key").notNull(),
    ordinal: integer("ordinal").notNull(),
    organization: uuid("organization")
      .notNull()
      .references(() => organizations.id),
    role: partyRoleEnum("role").notNull(),
    parentOrigin: text("parent_origin"),
    parentOriginInferred: boolean("parent_origin_inferred"),
    sharePercent: numeric("share_percent", { precision: 7, scale: 4 }),
    committedAmount: money("committed_amount"),
    committedCurrency: text("committed_currency"),
  },
  (t) => [
    primaryKey({ columns: [t.project, t.agreement, t.key] }),
    foreignKey({
      columns: [t.project, t.agreement],
      foreignColumns: [agreements.project, agreements.key],
      name: "agreement_parties_agreement",
    }).onDelete("cascade"),
    index("agreement_parties_organization").on(t.organization),
    check("agreement_parties_share", sql`${t.sharePercent} between 0 and 100`),
  ],
);

/** The origins of a party at signing. */
export const partyOrigins = pgTable(
  "party_origins",
  {
    project: uuid("project").notNull(),
    agreement: text("agreement").notNull(),
    party: text("party").notNull(),
    code: text("code").notNull(),
    inferred: boolean("inferred").notNull(),
    primary: boolean("primary").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.project, t.agreement, t.party, t.code] }),
    foreignKey({
      columns: [t.project, t.agreement, t.party],
      foreignColumns: [agreementParties.project, agreementParties.agreement, agreementParties.key],
      name: "party_origins_party",
    }).onDelete("cascade"),
    check(
      "party_origins_code",
      sql`${t.code} ~ '^([A-Z]{2}|CN-[A-Z]{2})$' and ${t.code} not in ('CN-HK', 'CN-MO', 'CN-TW')`,
    ),
  ],
);

export const projectDomains = pgTable(
  "project_domains",
  {
    project: project(),
    domain: text("domain")
      .notNull()
      .references(() => domains.code),
    ordinal: integer("ordinal").notNull(),
  },
  (t) => [primaryKey({ columns: [t.project, t.domain] }), index("project_domains_domain").on(t.domain)],
);

export const projectUnits = pgTable(
  "project_units",
  {
    project: project(),
    unit: text("unit")
      .notNull()
      .references(() => units.code),
    lead: boolean("lead").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.project, t.unit] }),
    uniqueIndex("project_units_one_lead").on(t.project).where(sql`lead`),
  ],
);

export const projectLocations = pgTable(
  "project_locations",
  {
    project: project(),
    ordinal: integer("ordinal").notNull(),
    code: text("code").notNull(),
    place: text("place").notNull(),
  },
  (t) => [primaryKey({ columns: [t.project, t.ordinal] })],
);

/** Dated steps after the signing, of published projects. */
export const milestones = pgTable(
  "milestones",
  {
    project: project(),
    key: text("key").notNull(),
    kind: milestoneKindEnum("kind").notNull(),
    planned: text("planned"),
    actual: text("actual"),
    notes: jsonb("notes").$type<Texts>().notNull().default({}),
    sources: text("sources").array().notNull().default([]),
    reporter: uuid("reporter"),
    verifier: uuid("verifier"),
  },
  (t) => [
    primaryKey({ columns: [t.project, t.key] }),
    /** The few that wait for a second person. */
    index("milestones_to_verify").on(t.project).where(sql`actual is not null and verifier is null`),
    check("milestones_planned", sql.raw(`planned ~ '${looseDatePattern}'`)),
    check("milestones_actual", sql.raw(`actual ~ '${looseDatePattern}'`)),
    check("milestones_second_person", sql`${t.verifier} is null or ${t.verifier} <> ${t.reporter}`),
  ],
);

/** The sources of published projects. */
export const sources = pgTable(
  "sources",
  {
    project: project(),
    key: text("key").notNull(),
    kind: sourceKindEnum("kind").notNull(),
    address: text("address"),
    title: text("title"),
    date: text("date"),
    language: text("language"),
    quote: text("quote"),
  },
  (t) => [
    primaryKey({ columns: [t.project, t.key] }),
    check("sources_date", sql.raw(`date ~ '${looseDatePattern}'`)),
    check(
      "sources_quote",
      sql`array_length(regexp_split_to_array(trim(${t.quote}), '[[:space:]]+'), 1) <= 15`,
    ),
  ],
);

/** What one source says of one fact of a published project. */
export const claims = pgTable(
  "claims",
  {
    project: project(),
    key: text("key").notNull(),
    field: text("field").notNull(),
    value: text("value").notNull(),
    source: text("source").notNull(),
    chosen: boolean("chosen").notNull(),
    reasons: jsonb("reasons").$type<Texts>().notNull().default({}),
    unconfirmed: boolean("unconfirmed").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.project, t.key] }),
    foreignKey({
      columns: [t.project, t.source],
      foreignColumns: [sources.project, sources.key],
      name: "claims_source",
    }),
    uniqueIndex("claims_one_chosen").on(t.project, t.field).where(sql`chosen`),
  ],
);

/** Who signed: for the desk only, and apart from the revisions, so that it can be deleted in time. */
export const signatories = pgTable(
  "signatories",
  {
    project: project(),
    agreement: text("agreement").notNull(),
    ordinal: integer("ordinal").notNull(),
    party: text("party"),
    name: text("name").notNull(),
    title: text("title"),
    public: boolean("public").notNull().default(false),
    publicReason: text("public_reason"),
    deleteAfter: date("delete_after").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.project, t.agreement, t.ordinal] }),
    check("signatories_public_reason", sql`not ${t.public} or ${t.publicReason} is not null`),
    index("signatories_delete_after").on(t.deleteAfter),
  ],
);
