import type { OriginForm, PartyForm } from "../project/form";
import type { ImportColumn, RowTexts } from "./columns";
import type { Note } from "./row-notes";
import { codeOf, listOf, type Vocabulary } from "./vocabulary";

interface PartyColumns {
  readonly names: ImportColumn;
  readonly origins: ImportColumn | null;
  readonly roles: ImportColumn | null;
  /** The role of those for whom none is stated. */
  readonly role: string;
}

const partyColumns: readonly PartyColumns[] = [
  { names: "hosts", origins: null, roles: null, role: "host" },
  { names: "investors", origins: "investorOrigins", roles: null, role: "investor" },
  { names: "partners", origins: "partnerOrigins", roles: "partnerRoles", role: "partner" },
];

/** An organization of a row, the columns that speak of it, and how the form will hold it. */
export interface RowParty {
  readonly form: PartyForm;
  readonly columns: PartyColumns;
}

/**
 * The parties of a row. Origins and roles stand in the order of the organizations, one for each; a code may also
 * stand behind a name: `Siemens (DE)`. A name in brackets stays part of the organization's.
 */
export function partiesOf(
  texts: RowTexts,
  blank: PartyForm,
  { roles: roleWords }: Vocabulary,
  organizationOf: (name: string) => string | null,
  note: Note,
): RowParty[] {
  let count = 0;
  return partyColumns.flatMap((columns) => {
    const named = listOf(texts[columns.names] ?? "").map(nameAndOrigin);
    const origins = inOrder(columns.origins, texts, named.length, "origins-count", note);
    const roles = inOrder(columns.roles, texts, named.length, "roles-count", note);
    return named.map(({ name, origin }, at): RowParty => {
      count += 1;
      const stated = roles[at] ?? "";
      const role = stated ? codeOf(roleWords, stated) : columns.role;
      if (role === null && columns.roles) note(columns.roles, "invalid", [stated]);
      const organization = organizationOf(name);
      if (organization === null) note(columns.names, "organization-several");
      const form = {
        ...blank,
        key: `p${count}`,
        organization: organization ?? "",
        name,
        known: name,
        role: role ?? columns.role,
        origins: originForms(origins[at] ?? origin),
      };
      return { form, columns };
    });
  });
}

/** The names of the organizations of a row, as written. */
export const organizationsIn = (texts: RowTexts): string[] =>
  partyColumns.flatMap(({ names }) => listOf(texts[names] ?? "").map((text) => nameAndOrigin(text).name));

/** `Siemens (DE)`: the organization and the code of its origin. */
function nameAndOrigin(text: string) {
  const [, name = text, origin = ""] = /^(.+?)\s*[(（]([A-Z]{2}(?:-[A-Z]{2})?)[)）]$/.exec(text) ?? [];
  return { name, origin };
}

/** One for each organization, or none at all: which of several one origin belongs to is not guessed. */
function inOrder(column: ImportColumn | null, texts: RowTexts, count: number, fault: string, note: Note) {
  const listed = column ? listOf(texts[column] ?? "") : [];
  if (column && listed.length > 0 && listed.length !== count) note(column, fault);
  return listed;
}

/** Several origins of one organization stand with a stroke or plus between: `DE/FR`. */
const originForms = (text: string): OriginForm[] =>
  text
    .split(/[/+＋／]/)
    .map((code) => code.trim())
    .filter(Boolean)
    .map((code, at) => ({ key: `o${at + 1}`, code, inferred: false, primary: at === 0 }));
