import type { RowTexts } from "./columns";
import { wordKey } from "./headings";
import type { Note } from "./row-notes";
import type { RowSetting } from "./row-setting";
import { codeOf } from "./vocabulary";

/**
 * Where a row was signed, as the form's field holds it: the edition's code and the ceremony's id with a stroke
 * between. A ceremony is found by its title or id, within the edition of the row where that is said.
 */
export function placeOf(texts: RowTexts, { vocabulary, defaults }: RowSetting, note: Note): string {
  const { editions, writable, ceremonies } = vocabulary;
  if (!texts.edition && !texts.ceremony) return defaults.where;
  const edition = texts.edition ? codeOf(editions, texts.edition) : null;
  if (texts.edition && edition === null) note("edition", "invalid");
  if (edition !== null && !writable.has(edition)) note("edition", "not-offered");
  if (!texts.ceremony) return `${edition ?? ""}/`;
  const key = wordKey(texts.ceremony);
  const within = edition ?? (defaults.where.split("/")[0] || null);
  const titled = ceremonies.filter(({ id, titles }) => titles.includes(key) || wordKey(id) === key);
  const there = titled.filter((one) => one.edition === within);
  const [found, another] = there.length > 0 ? there : edition === null ? titled : [];
  if (!found) note("ceremony", "invalid");
  if (another) note("ceremony", "ceremony-several");
  if (found && found.edition !== null && !writable.has(found.edition)) note("ceremony", "not-offered");
  return found ? `${found.edition ?? ""}/${found.id}` : `${edition ?? ""}/`;
}
