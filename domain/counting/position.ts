import type { AgreementClass } from "../agreement-type";
import type { Qualifier } from "../amount";

/** The money of one currency at a position, summed exactly (counting rules 2 and 4). */
export interface PositionAmount {
  /** ISO 4217. */
  readonly currency: string;
  /** Exact decimals in units of the currency. */
  readonly min: string;
  /** Null where the maximum is open ("at least"). */
  readonly max: string | null;
  /** The weakest mark of what was added. */
  readonly qualifier: Qualifier;
}

/** Where a counted project counts: one class, one year, one edition (or none), and its amount (counting rule 1). */
export interface Position {
  readonly class: AgreementClass;
  readonly year: number;
  /** `YYYY-MM`, or null where only the year of the first signing is known. */
  readonly month: string | null;
  /** The signing date that set class, year and edition, as known. */
  readonly signed: string;
  readonly edition: string | null;
  /** One entry per currency; empty where nothing is disclosed. */
  readonly amounts: readonly PositionAmount[];
  /** True where some counted amount is withheld: it is in no sum. */
  readonly withheld: boolean;
  /** The amount before an upgrade, shown as former. */
  readonly former: { readonly class: AgreementClass; readonly amounts: readonly PositionAmount[] } | null;
  /** Keys of the agreements whose parties are the counted parties, in order of signing. */
  readonly countedAgreements: readonly string[];
}
