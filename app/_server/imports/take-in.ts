import { type Choices, readChoices } from "@/db/choices";
import type { Database } from "@/db/client";
import { checkRows, type Progress } from "@/db/imports/check-rows";
import { stageImport } from "@/db/imports/stage";
import type { Actor } from "@/domain/actor";
import { headingRow, recognise } from "@/domain/import/headings";
import { importLimits, type SheetRow } from "@/domain/import/limits";
import type { Language } from "@/domain/languages";
import { mayWrite } from "@/domain/roles";
import { storable } from "@/domain/storable";
import { readFile } from "../spreadsheet/read-file";
import { readText } from "../spreadsheet/read-text";
import { UnreadableFile } from "../spreadsheet/unreadable";
import { isExplanation, ownHeadings, vocabularyOf } from "./vocabulary";

/** A table as it was sent: a file, or cells that were pasted. */
export interface SentTable {
  readonly file: File | null;
  readonly text: string;
}

/** The table of a form, the file before pasted cells; null where neither was sent. */
export function sentTable(form: FormData): SentTable | null {
  const [file, text] = [form.get("file"), form.get("text")];
  if (file instanceof File && file.size > 0) return { file, text: "" };
  return typeof text === "string" && text.trim() !== "" ? { file: null, text } : null;
}

/** Reads a table, keeps its rows and checks them; gives the import's id. Throws `UnreadableFile`. */
export async function takeIn(
  db: Database,
  { file, text }: SentTable,
  { actor, language, progress }: { actor: Actor; language: Language; progress: Progress },
): Promise<string> {
  const sheet = file ? await readFile(Buffer.from(await file.arrayBuffer())) : await readText(text);
  const at = headingRow(sheet, ownHeadings);
  const headings = sheet[at]?.cells ?? [];
  const rows = rowsBelow(sheet, at);
  const choices = await readChoices(db);
  const id = await stageImport(
    db,
    {
      file: file ? storable(file.name.slice(0, 200)) || "?" : null,
      language,
      headings,
      mapping: recognise(headings, ownHeadings),
      defaults: { where: `${newestEdition(choices, actor)}/`, placeOrigin: "", currency: "CNY" },
      rows,
    },
    actor,
  );
  await checkRows(db, id, { vocabulary: vocabularyOf(choices, actor, language), actor, progress });
  return id;
}

function rowsBelow(sheet: readonly SheetRow[], headings: number): SheetRow[] {
  const rows = sheet.slice(headings + 1).filter(({ cells }) => !isExplanation(cells));
  if (rows.length === 0) throw new UnreadableFile("empty");
  if (rows.length > importLimits.rows) throw new UnreadableFile("too-many-rows");
  return rows;
}

const newestEdition = ({ editions }: Choices, actor: Actor): string =>
  editions.find(({ code }) => mayWrite(actor, [code]))?.code ?? "";
