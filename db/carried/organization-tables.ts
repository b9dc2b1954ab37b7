import { sql } from "drizzle-orm";
import type { CarriedTable } from "./carried-table";

/**
 * Organizations that a published version names, what they turned out to be, and what turned out to be one of them, in a
 * table of the transaction: `organizations_carried`.
 */
export const findOrganizations = sql`create temporary table organizations_carried on commit drop as
  with recursive named as (
      select unnest(organizations) as id from positions
      union select organization from agreement_parties
      union select o.merged_into from organizations o join named n on n.id = o.id where o.merged_into is not null),
    carried as (
      select id from named
      union select o.id from organizations o join carried c on o.merged_into = c.id)
  select id, merged_into is not null as merged from organizations where id in (select id from carried)`;

/** One that turned out to be another bears its name: its own was perhaps never public. */
const nameShown = sql`(with recursive chain as (
    select o.id, o.names, o.merged_into from organizations o where o.id = t.id
    union select n.id, n.names, n.merged_into from chain join organizations n on n.id = chain.merged_into)
  select names from chain where merged_into is null)`;

const ofOrganizations = sql`t.organization in (select id from organizations_carried where not merged)`;

/** Organizations that are public. */
export const publicOrganizations: readonly CarriedTable[] = [
  {
    name: "organizations",
    key: ["id"],
    columns: ["id", "kind", "parent_since", "parent_until", "seat", "sample"],
    instead: {
      names: nameShown,
      parent: sql`(select id from organizations_carried where id = t.parent)`,
      merged_into: sql`(select id from organizations_carried where id = t.merged_into)`,
      created_at: sql`'epoch'::timestamptz`,
    },
    where: sql`t.id in (select id from organizations_carried)`,
    late: true,
  },
  {
    name: "organization_names",
    key: ["organization", "key"],
    columns: ["organization", "name", "key", "alias", "pinyin", "initials"],
    where: sql`t.alias and not t.pinyin and ${ofOrganizations}`,
    replaced: true,
  },
  {
    name: "organization_identifiers",
    key: ["organization", "scheme", "value"],
    columns: ["organization", "scheme", "value"],
    where: ofOrganizations,
    replaced: true,
  },
  {
    name: "organization_global_500",
    key: ["organization", "year"],
    columns: ["organization", "year"],
    where: ofOrganizations,
    replaced: true,
  },
];
