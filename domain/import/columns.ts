/** What a column of a spreadsheet may hold of a project, in the order of the template. */
export const importColumns = [
  "key",
  "title",
  "titleZh",
  "titleEn",
  "titleFr",
  "originalLanguage",
  "edition",
  "ceremony",
  "dateSigned",
  "type",
  "amount",
  "currency",
  "disclosure",
  "withheldReason",
  "investors",
  "investorOrigins",
  "partners",
  "partnerRoles",
  "partnerOrigins",
  "hosts",
  "domains",
  "leadUnit",
  "kind",
  "place",
  "placeOrigin",
  "summary",
  "summaryZh",
  "summaryEn",
  "summaryFr",
  "sourceAddress",
  "sourceTitle",
  "sourceKind",
  "sourceDate",
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** The columns of the template: one title and one summary for each language, so without those in whichever language. */
export const templateColumns = importColumns.filter(
  (column) => !["title", "summary", "originalLanguage", "withheldReason"].includes(column),
);

/** Which column each column of a file is; null is left out. */
export type Mapping = readonly (ImportColumn | null)[];

/** What a row says, by column: only what it says. */
export type RowTexts = { readonly [column in ImportColumn]?: string };

/** What all rows say that do not say it themselves. */
export interface ImportDefaults {
  /** The edition's code and the ceremony's id with a stroke between, as in the form of a project. */
  readonly where: string;
  /** Code of the country, region or province in which the places are; empty where it must be said. */
  readonly placeOrigin: string;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** The texts of a row by column: those of its cells, unless they were mended. */
export function textsOfRow(cells: readonly string[], mapping: Mapping, mended: RowTexts): RowTexts {
  const texts = mapping.flatMap((column, at): [ImportColumn, string][] => {
    const text = cells[at] ?? "";
    return column && text ? [[column, text]] : [];
  });
  const all = { ...Object.fromEntries(texts), ...mended };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ""));
}
