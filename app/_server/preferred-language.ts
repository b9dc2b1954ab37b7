import { type Language, languages } from "@/domain/languages";

/** The first of the register's languages that a reader asks for (`Accept-Language`, RFC 9110), else English. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const asked = (acceptLanguage ?? "")
    .split(",")
    .map((entry) => {
      const [range = "", ...parameters] = entry.trim().toLowerCase().split(";");
      const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { primary: range.split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const { primary } of asked) {
    const found = languages.find((language) => language === primary);
    if (found) return found;
  }
  return "en";
}
