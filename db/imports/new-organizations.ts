import { hash } from "node:crypto";
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
import type { ImportRecord } from "./record";

/** An organization that an import is about to add. */
export interface AddedOrganization {
  readonly id: string;
  readonly name: string;
  readonly names: Texts;
}

/** Who the organizations of names are: in the register or about to be added, null where several bear one. */
export interface SettledNames {
  readonly added: readonly AddedOrganization[];
  readonly idOf: (name: string) => string | null;
}

/** Settles for an import who the organizations of these names are. */
export async function settleNames(
  db: Database,
  { id, language }: Pick<ImportRecord, "id" | "language">,
  names: readonly string[],
): Promise<SettledNames> {
  const known = await organizationsOfNames(db, names);
  const added = new Map<string, AddedOrganization>();
  for (const name of new Set(names)) {
    const key = organizationKey(name);
    if (!known.has(key) && !added.has(key))
      added.set(key, { id: idOfNew(id, key), name, names: textsOfName(name, language) });
  }
  return { added: [...added.values()], idOf: (name: string) => idOf(organizationKey(name), known, added) };
}

/**
 * Under which id an import adds an organization: the same whenever it is asked, so that drafts may name it before. As
 * little to be guessed as the import's own (RFC 9562, version 8).
 */
function idOfNew(id: string, key: string): string {
  const digits = hash("sha256", `${id}\n${key}`, "hex");
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ];
  return [...parts, digits.slice(20, 32)].join("-");
}

/** Every form of the names of those that are only about to be added, in the order in which they are looked up. */
export const formsOf = (added: readonly AddedOrganization[]) =>
  new Map(
    added.map(({ id, names }) => {
      const forms = nameRows(id, names, [])
        .filter(({ pinyin }) => !pinyin)
        .toSorted((one, other) => (one.key < other.key ? -1 : 1));
      return [id, forms.map(({ name }) => name)];
    }),
  );

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
