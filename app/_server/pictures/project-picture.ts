import { type Language, textIn } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { formatDate } from "@/messages/format-date";
import { positionAmountLines } from "@/messages/record-words";
import { translator } from "@/messages/translator";
import { readProject } from "../read-project";
import { readSample } from "../read-settings";
import { tags } from "../tags";
import type { PictureWords } from "./draw-picture";
import { frameWords, keptPicture, together } from "./kept-picture";

/** What the picture of a project says: its title, how much of which class, and when. */
export function wordsOfProject(language: Language, project: PublicProject, sample: boolean): PictureWords {
  const { title, originalLanguage, position, reference } = project;
  const facts = position
    ? [
        ...positionAmountLines(language, position.amounts, position.withheld).map(({ text }) => text),
        translator(language, "words")(`class.${position.class}`),
        formatDate(language, position.signed),
      ]
    : [translator(language, "publicPages")("project.notCounted")];
  return {
    ...frameWords(language, reference, sample),
    title: textIn(title, language, originalLanguage).text,
    facts: together(facts),
  };
}

export const readProjectPicture = keptPicture(
  "project-picture",
  (reference) => [tags.project(reference)],
  async (reference, language) => {
    const read = await readProject(reference, null);
    return read?.found === "published" ? wordsOfProject(language, read.project, await readSample()) : null;
  },
);
