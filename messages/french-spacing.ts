/**
 * The texts with French spaces that no line breaks at: a narrow one before ; ! ? and a full one before : and inside
 * guillemets (Lexique des règles typographiques en usage à l’Imprimerie nationale). Catalogues are typed with plain ones.
 */
export function frenchSpacing<Catalogue>(catalogue: Catalogue): Catalogue;
export function frenchSpacing(catalogue: unknown): unknown {
  if (typeof catalogue === "string") return spaced(catalogue);
  if (typeof catalogue !== "object" || catalogue === null) return catalogue;
  return Object.fromEntries(Object.entries(catalogue).map(([key, value]) => [key, frenchSpacing(value)]));
}

const spaced = (text: string) =>
  text
    .replace(/ (?=[;!?])/g, "\u202f")
    .replace(/ (?=[:»])/g, "\u00a0")
    .replace(/(?<=«) /g, "\u00a0");
