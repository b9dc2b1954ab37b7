import type { Database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { cached } from "../cached";
import { readProject } from "../read-project";
import { clockIn, readSample } from "../read-settings";
import { readNames } from "../reads";
import { readRedactionsInWords } from "../redactions";
import { tags } from "../tags";
import { projectSheet } from "./project-sheet";

/** The sheet of a published project, its bytes in Base64 because caches keep text; null where none is published. */
export const readSheet = cached(
  "sheet",
  (reference: string, _language: Language) => [tags.project(reference), tags.reference],
  async (_db: Database, reference: string, language: Language) => {
    const read = await readProject(reference);
    if (read?.found !== "published") return null;
    const [{ origins }, redactions, at, sample] = await Promise.all([
      readNames(),
      readRedactionsInWords(language, reference),
      clockIn(language),
      readSample(),
    ]);
    const around = { placeNames: origins, redactions, at, sample };
    const bytes = await projectSheet(language, read.project, around);
    return { content: Buffer.from(bytes).toString("base64"), changedAt: read.project.updatedAt };
  },
);
