import { hash } from "node:crypto";
import type { Actor } from "../../domain/actor";
import type { RowSetting } from "../../domain/import/row-setting";
import type { Lookups } from "../projects/lookups";

/** What of a draft rests on other records: their ids and codes. */
interface Resting {
  readonly organizations: readonly string[];
  readonly ceremonies: readonly string[];
  readonly currencies: readonly string[];
  readonly year: number | null;
}

/** The register as far as the drafts of an import are made from it. */
export interface Ground {
  /** Digest of how rows are read: see {@link digestOfSetting}. */
  readonly setting: string;
  readonly idOf: (name: string) => string | null;
  readonly lookups: Pick<Lookups, "organizations" | "governments" | "ceremonies" | "rates">;
}

/**
 * The digest of all that a draft was made from but its row: whose import it is and which words are known, who bears
 * the names in it, and what the register says of those and of everything else it names. A draft that was kept is as
 * good as new while this is the same.
 */
export function basisOn({
  setting,
  idOf,
  lookups,
}: Ground): (names: readonly string[], found: Resting) => string {
  const organization = once((id) => [id, lookups.organizations.get(id), lookups.governments.has(id)]);
  const ceremony = once((id) => [id, lookups.ceremonies.get(id)]);
  const rates = once((key) => lookups.rates.filter(({ currency, year }) => key === `${currency} ${year}`));
  const bearer = once((name) => [name, idOf(name)]);
  return (names, { organizations, ceremonies, currencies, year }) =>
    digest([
      setting,
      ...names.map(bearer),
      ...organizations.map(organization),
      ...ceremonies.map(ceremony),
      ...currencies.map((currency) => rates(`${currency} ${year}`)),
    ]);
}

/** Of everything that is the same for all rows of an import. */
export const digestOfSetting = (setting: Omit<RowSetting, "organizationOf">, { id }: Actor): string =>
  digest([id, JSON.stringify(setting, listed)]);

const digest = (parts: readonly string[]) => hash("sha256", parts.join("\n"), "base64url");

const listed = (_: string, value: unknown) =>
  value instanceof Map || value instanceof Set ? [...value] : value;

/** Thousands of drafts name the same few: each is written down once. */
function once(written: (key: string) => unknown): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const text = known.get(key) ?? JSON.stringify(written(key));
    known.set(key, text);
    return text;
  };
}
