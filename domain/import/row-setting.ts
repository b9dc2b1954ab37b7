import type { ImportDefaults } from "./columns";
import type { Vocabulary } from "./vocabulary";

/** By what the rows of an import are read. */
export interface RowSetting {
  readonly vocabulary: Vocabulary;
  readonly defaults: ImportDefaults;
  /** The unit that the heading of the amounts gives them. */
  readonly unit: string;
  /** The id of the organization of a name; null where several bear it. */
  readonly organizationOf: (name: string) => string | null;
}
