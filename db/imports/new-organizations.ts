import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Texts } from "../../domain/languages";
import { textsOfName } from "../../domain/organization-name";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { nameRows, organizationKey } from "../organization-names";
import { organizationsLock } from "../organizations";
import { insertAll, together } from "../projects/statements";
import { actingRole } from "../revisions";
import { importOrganizations } from "../schema/imports";
import { organizationNames, organizations } from "../schema/organizations";
import { revisions } from "../schema/projects";
import { organizationsOfNames } from "./organizations-of-names";

/** An organization that an import is about to add. */
export interface AddedOrganization {
  readonly id: string;
  readonly name: string;
  readonly names: Texts;
}

/**
 * The organizations of these names, in the register or about to be added, by the keys of the names; null where
 * several bear one.
 */
export async function settleNames(db: Database, names: readonly string[], original: string) {
  const known = await organizationsOfNames(db, names);
  const added = new Map<string, AddedOrganization>();
  for (const name of names) {
    const key = organizationKey(name);
    if (!known.has(key) && !added.has(key))
      added.set(key, { id: randomUUID(), name, names: textsOfName(name, original) });
  }
  return { added: [...added.values()], idOf: (name: string) => idOf(organizationKey(name), known, added) };
}

function idOf(
  key: string,
  known: ReadonlyMap<string, string | null>,
  added: ReadonlyMap<string, AddedOrganization>,
): string | null {
  const id = known.get(key) ?? added.get(key)?.id;
  if (id === undefined && !known.has(key)) throw new Error("The names of an import were not all settled.");
  return id ?? null;
}

/**
 * Adds organizations with their names and their revisions. Nobody else adds any until the transaction ends. Refuses
 * `import-changed` where somebody has added one of them since they were settled.
 */
export async function addAll(
  tx: Database,
  id: string,
  added: readonly AddedOrganization[],
  by: Actor,
  at: Date,
) {
  if (added.length === 0) return;
  await tx.execute(sql`select pg_advisory_xact_lock(${organizationsLock})`);
  const known = await organizationsOfNames(
    tx,
    added.map(({ name }) => name),
  );
  if (known.size > 0) throw new Refused("import-changed");
  const kind = "not-stated" as const;
  const plain = {
    parent: null,
    parentSince: null,
    parentUntil: null,
    mergedInto: null,
    seat: null,
    sample: false,
  };
  await together(tx, {
    organizations: insertAll(
      organizations,
      added.map(({ id: one, names }) => ({ ...plain, id: one, names, kind, createdAt: at })),
    ),
    names: insertAll(
      organizationNames,
      added.flatMap(({ id: one, names }) => nameRows(one, names, [])),
    ),
    noted: insertAll(
      importOrganizations,
      added.map(({ id: organization }) => ({ import: id, organization })),
    ),
    history: insertAll(
      revisions,
      added.map(({ id: record, names }) => ({
        ...{ subject: "organization" as const, record, act: "created" as const, version: 1 },
        document: { names, kind, aliases: [], seat: null },
        ...{ by: by.id, role: actingRole(by), reason: null, reasonLanguage: null, at, sample: false },
      })),
    ),
  });
}
