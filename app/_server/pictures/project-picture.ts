import type { Database } from "@/db/client";
import { type Language, textIn } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { formatDate } from "@/messages/format-date";
import { positionAmountLines } from "@/messages/record-words";
import { translator } from "@/messages/translator";
import { cached } from "../cached";
import { readProject } from "../read-project";
import { readSample } from "../read-settings";
import { tags } from "../tags";
import { drawPicture, type PictureWords } from "./draw-picture";

/** What the picture of a project says: its title, how much of which class, and when. */
export function wordsOfProject(language: Language, project: PublicProject, sample: boolean): PictureWords {
  const { title, originalLanguage, position, reference } = project;
  const words = translator(language, "words");
  const common = translator(language, "common");
  const facts = position
    ? [
        ...positionAmountLines(language, position.amounts, position.withheld).map(({ text }) => text),
        words(`class.${position.class}`),
        formatDate(language, position.signed),
      ]
    : [translator(language, "publicPages")("project.notCounted")];
  return {
    language,
    above: `${common("name")} · ${reference}`,
    title: textIn(title, language, originalLanguage).text,
    facts: facts.join(" · "),
    foot: sample ? common("sample") : "",
  };
}

/** The picture of a published project in Base64; null where none is published. */
export const readProjectPicture = cached(
  "project-picture",
  (reference: string, _language: Language) => [tags.project(reference), tags.reference],
  async (_db: Database, reference: string, language: Language) => {
    const read = await readProject(reference, null);
    if (read?.found !== "published") return null;
    const words = wordsOfProject(language, read.project, await readSample());
    return (await drawPicture(words)).toString("base64");
  },
);
