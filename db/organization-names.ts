import type { Texts } from "../domain/languages";
import { pinyinOf } from "../domain/pinyin";
import { normalise } from "../domain/search-text";
import type { organizationNames } from "./schema/organizations";

/** A name as it is looked up: without accents, widths, cases, spaces and punctuation. */
export const organizationKey = (name: string): string => normalise(name).replaceAll(" ", "");

/** Everything by which an organization is looked up: its names, its aliases, and the Chinese ones in pinyin. */
export function nameRows(
  organization: string,
  names: Texts,
  aliases: readonly string[],
): (typeof organizationNames.$inferSelect)[] {
  const own = Object.values(names);
  const forms = [
    ...own.map((name) => ({ name, alias: false, pinyin: false })),
    ...aliases.map((name) => ({ name, alias: true, pinyin: false })),
    ...[...own, ...aliases]
      .map(pinyinOf)
      .filter(Boolean)
      .map((name) => ({ name, alias: false, pinyin: true })),
  ];
  const rows = forms.map((form) => ({ ...form, organization, key: organizationKey(form.name) }));
  return rows.filter(({ key }, at) => rows.findIndex((row) => row.key === key) === at);
}
