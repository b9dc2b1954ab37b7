import type { Database } from "@/db/client";
import type { Edition } from "@/domain/edition";
import { type Language, textIn } from "@/domain/languages";
import { asItStands } from "@/domain/reading";
import { formatDates } from "@/messages/format-date";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { cached } from "../cached";
import { readEditionOf } from "../read-editions";
import { readSample } from "../read-settings";
import { tags } from "../tags";
import { drawPicture, type PictureWords } from "./draw-picture";

type Pictured = Pick<Edition, "labels" | "starts" | "ends" | "places" | "projects" | "code">;

/** What the picture of an edition says: its name, when and where it was, and how many projects are held of it. */
export function wordsOfEdition(language: Language, edition: Pictured, sample: boolean): PictureWords {
  const common = translator(language, "common");
  const { labels, starts, ends, places, projects, code } = edition;
  const held = translator(language, "publicPages")("editions.held");
  const gap = language === "zh" ? "：" : language === "fr" ? "\u00a0: " : ": ";
  return {
    language,
    above: `${common("name")} · ${code}`,
    title: textIn(labels, language).text,
    facts: [
      formatDates(language, starts, ends),
      textIn(places, language).text,
      `${held}${gap}${formatNumber(language, projects)}`,
    ]
      .filter(Boolean)
      .join(" · "),
    foot: sample ? common("sample") : "",
  };
}

/** The picture of an edition in Base64; null where there is none. */
export const readEditionPicture = cached(
  "edition-picture",
  (slug: string, _language: Language) => [tags.edition(slug.toUpperCase()), tags.reference, tags.register],
  async (_db: Database, slug: string, language: Language) => {
    const edition = await readEditionOf(slug, asItStands);
    if (edition === null) return null;
    const words = wordsOfEdition(language, edition, await readSample());
    return (await drawPicture(words)).toString("base64");
  },
);
