import type { Texts } from "../domain/languages";
import { initialsOf, pinyinOf } from "../domain/pinyin";
import { normalise } from "../domain/search-text";
import type { organizationNames } from "./schema/organizations";

/** A name as it is looked up: without accents, widths, cases, spaces and punctuation. */
export const organizationKey = (name: string): string => normalise(name).replaceAll(" ", "");

/** Everything by which an organization is looked up: its names, its aliases, and how the Chinese ones sound. */
export function nameRows(
  organization: string,
  names: Texts,
  aliases: readonly string[],
): (typeof organizationNames.$inferSelect)[] {
  const own = Object.values(names);
  const all = [...own, ...aliases];
  const spelt = { alias: false, pinyin: false, initials: false };
  const forms = [
    ...own.map((name) => ({ ...spelt, name })),
    ...aliases.map((name) => ({ ...spelt, name, alias: true })),
    ...all.map((name) => ({ ...spelt, name: pinyinOf(name), pinyin: true })),
    ...all.map((name) => ({ ...spelt, name: initialsOf(name), pinyin: true, initials: true })),
  ];
  const rows = forms
    .filter(({ name }) => name !== "")
    .map((form) => ({ ...form, organization, key: organizationKey(form.name) }));
  return rows.filter(({ key }, at) => rows.findIndex((row) => row.key === key) === at);
}
