import { sql } from "drizzle-orm";
import type { CarriedTable } from "./carried-table";
import { carriers } from "./open-document";
import { publicOrganizations } from "./organization-tables";
import { ofPress } from "./press-tables";
import { ofProjects } from "./project-tables";
import { ofReference } from "./reference-tables";

/** What accepted redactions tell: of which fields, when and why. */
const redactions: CarriedTable = {
  name: "proposals",
  key: ["id"],
  columns: ["id", "kind", "subject", "reason", "state", "decided_at"],
  instead: {
    payload: sql`jsonb_build_object('fields', t.payload -> 'fields')`,
    proposed_by: sql`${carriers.first}::uuid`,
    proposed_at: sql`t.decided_at`,
    decided_by: sql`${carriers.second}::uuid`,
  },
  where: sql`t.kind = 'redaction' and t.state = 'accepted'
    and t.subject in (select id from projects where reference is not null)`,
  replaced: true,
};

/** Everything that is carried, each after what it names. */
export const carriedTables: readonly CarriedTable[] = [
  ...ofReference,
  ...publicOrganizations,
  ...ofPress,
  ...ofProjects,
  redactions,
];
