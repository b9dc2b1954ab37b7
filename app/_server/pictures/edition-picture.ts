import type { Edition } from "@/domain/edition";
import { type Language, textIn } from "@/domain/languages";
import { asItStands } from "@/domain/reading";
import { formatDates } from "@/messages/format-date";
import { readEditionOf } from "../read-editions";
import { readSample } from "../read-settings";
import { tags } from "../tags";
import type { PictureWords } from "./draw-picture";
import { frameWords, heldWords, keptPicture, together } from "./kept-picture";

type Pictured = Pick<Edition, "labels" | "starts" | "ends" | "places" | "projects" | "code">;

/** What the picture of an edition says: its name, when and where it was, and how many projects are held of it. */
export function wordsOfEdition(language: Language, edition: Pictured, sample: boolean): PictureWords {
  const { labels, starts, ends, places, projects, code } = edition;
  return {
    ...frameWords(language, code, sample),
    title: textIn(labels, language).text,
    facts: together([
      formatDates(language, starts, ends),
      textIn(places, language).text,
      heldWords(language, projects),
    ]),
  };
}

export const readEditionPicture = keptPicture(
  "edition-picture",
  (slug) => [tags.edition(slug.toUpperCase()), tags.register],
  async (slug, language) => {
    const edition = await readEditionOf(slug, asItStands);
    return edition && wordsOfEdition(language, edition, await readSample());
  },
);
