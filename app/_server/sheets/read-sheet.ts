import type { Database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { cached } from "../cached";
import { readProject } from "../read-project";
import { clockIn, readSample } from "../read-settings";
import { readNames } from "../reads";
import { readRedactionsInWords } from "../redactions";
import { tags } from "../tags";
import { projectSheet } from "./project-sheet";

/** The sheet of a project as published now or on a day, its bytes in Base64 because caches keep text; null where none is published. */
export const readSheet = cached(
  "sheet",
  (reference: string, _language: Language, _asOf: string | null) => [tags.project(reference), tags.reference],
  async (_db: Database, reference: string, language: Language, asOf: string | null) => {
    const read = await readProject(reference, asOf);
    if (read?.found !== "published") return null;
    const [{ origins }, redactions, at, sample] = await Promise.all([
      readNames(),
      readRedactionsInWords(language, reference),
      clockIn(language),
      readSample(),
    ]);
    const around = { placeNames: origins, redactions, at, sample, asOf };
    const bytes = await projectSheet(language, read.project, around);
    return { content: Buffer.from(bytes).toString("base64"), changedAt: read.project.updatedAt };
  },
);
