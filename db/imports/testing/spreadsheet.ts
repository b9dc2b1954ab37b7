import type { Actor } from "../../../domain/actor";
import { recognise } from "../../../domain/import/headings";
import { someVocabulary } from "../../../domain/import/testing/vocabulary";
import type { Vocabulary } from "../../../domain/import/vocabulary";
import type { Database } from "../../client";
import { checkRows } from "../check-rows";
import { stageImport } from "../stage";

/** The words of the test register. */
export const vocabularyOf = (ceremony: string): Vocabulary => ({
  ...someVocabulary,
  writable: new Set(["SCE-2019", "CF-2022"]),
  ceremonies: [{ id: ceremony, edition: "SCE-2019", titles: ["openingsigning"] }],
});

export const headings = ["项目名称", "投资方", "国别", "金额", "签约日期", "领域", "编号"];

/** Looks a table with these headings through, signed in SCE-2019 unless it says otherwise. */
export async function lookedThrough(
  db: Database,
  actor: Actor,
  rows: readonly (readonly string[])[],
  { vocabulary = vocabularyOf(""), heads = headings, where = "SCE-2019/" } = {},
): Promise<string> {
  const id = await stageImport(
    db,
    {
      file: "table.csv",
      language: "zh",
      headings: heads,
      mapping: recognise(heads, new Map()),
      defaults: { where, placeOrigin: "", currency: "CNY" },
      rows: rows.map((cells, at) => ({ number: at + 2, cells })),
    },
    actor,
  );
  await checkRows(db, id, { vocabulary, actor });
  return id;
}
