import type { Language } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { cached } from "../cached";
import { tags } from "../tags";
import { drawPicture, type PictureWords } from "./draw-picture";

/** Finds a picture in Base64 by what its page is named by in an address; null where there is no such page. */
export type ReadPicture = (key: string, language: Language) => Promise<string | null>;

/** Keeps the pictures of one kind of page as long as what they say stays as it is; `name` must be their own. */
export function keptPicture(
  name: string,
  tagsOf: (key: string) => string[],
  wordsOf: (key: string, language: Language) => Promise<PictureWords | null>,
): ReadPicture {
  return cached(
    name,
    (key: string, _language: Language) => [...tagsOf(key), tags.reference],
    async (_db, key: string, language: Language) => {
      const words = await wordsOf(key, language);
      return words && (await drawPicture(words)).toString("base64");
    },
  );
}

const colons = { zh: "：", en: ": ", fr: "\u00a0: " } as const satisfies Record<Language, string>;

/** How many projects are held of what is pictured. */
export const heldWords = (language: Language, projects: number): string =>
  `${translator(language, "publicPages")("editions.held")}${colons[language]}${formatNumber(language, projects)}`;

/** What stands above and below every picture: whose it is, and whether the register holds a sample. */
export function frameWords(language: Language, code: string, sample: boolean) {
  const common = translator(language, "common");
  return {
    language,
    above: [common("name"), code].filter(Boolean).join(" · "),
    foot: sample ? common("sample") : "",
  };
}

export const together = (facts: readonly (string | null | false)[]): string =>
  facts.filter(Boolean).join(" · ");
