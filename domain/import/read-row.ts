import type { Problem } from "../form-state";
import { languages } from "../languages";
import type { ProjectDocument } from "../project/document";
import { readForm } from "../project/form-to-document";
import type { ImportColumn, RowTexts } from "./columns";
import type { RowParty } from "./parties";
import { formOfRow } from "./row-form";
import { type CellProblem, cellNotes } from "./row-notes";
import type { RowSetting } from "./row-setting";

export type RowReading =
  | { readonly document: ProjectDocument; readonly problems: readonly [] }
  | { readonly document: null; readonly problems: readonly CellProblem[] };

/**
 * The document that a row states, read by the very rules of the form, or what must be mended first, cell by cell.
 * What is missing becomes a gap, as in the form; only a title must be there.
 * @param writer account id of whoever imports
 */
export function readRow(texts: RowTexts, setting: RowSetting, writer: string): RowReading {
  const { note, problems } = cellNotes();
  const { form, parties } = formOfRow(texts, setting, note);
  if (!languages.some((language) => form.title[language])) note(titleColumn(texts), "missing");
  const { originNames, language } = setting.vocabulary;
  const reading = readForm(form, { stored: null, originNames, writer, language });
  for (const problem of reading.problems) note(columnOf(problem, parties, texts), problem.message);
  const found = problems();
  if (reading.document && found.length === 0) return { document: reading.document, problems: [] };
  return { document: null, problems: found };
}

const titleColumn = (texts: RowTexts): ImportColumn =>
  (["titleZh", "titleEn", "titleFr"] as const).find((column) => texts[column] !== undefined) ?? "title";

/** The fields of the form and the columns that fill them. */
const columns: readonly (readonly [RegExp, ImportColumn])[] = [
  [/^title\.zh/, "titleZh"],
  [/^title\.en/, "titleEn"],
  [/^title\.fr/, "titleFr"],
  [/^summary\.zh/, "summaryZh"],
  [/^summary\.en/, "summaryEn"],
  [/^summary\.fr/, "summaryFr"],
  [/^locations\.[^.]+\.code/, "placeOrigin"],
  [/^locations/, "place"],
  [/^domains/, "domains"],
  [/^kind/, "kind"],
  [/^leadUnit/, "leadUnit"],
  [/\.dateSigned$/, "dateSigned"],
  [/\.type$/, "type"],
  [/\.where$/, "edition"],
  [/\.amount\.currency$/, "currency"],
  [/\.amount\.disclosure$/, "disclosure"],
  [/\.amount\.reason$/, "withheldReason"],
  [/\.amount/, "amount"],
  [/^sources\.[^.]+\.address/, "sourceAddress"],
  [/^sources\.[^.]+\.title/, "sourceTitle"],
  [/^sources\.[^.]+\.kind/, "sourceKind"],
  [/^sources\.[^.]+\.date/, "sourceDate"],
];

const inAnyLanguage: { readonly [column in ImportColumn]?: ImportColumn } = {
  titleZh: "title",
  titleEn: "title",
  titleFr: "title",
  summaryZh: "summary",
  summaryEn: "summary",
  summaryFr: "summary",
  currency: "amount",
};

/** The column to mend: of two that may fill a field, the one that did. */
function columnOf({ path }: Problem, parties: readonly RowParty[], texts: RowTexts): ImportColumn {
  const ofParty = parties.find(({ form }) => path.includes(`.parties.${form.key}.`));
  if (ofParty) return partyColumn(path, ofParty);
  const column = columns.find(([pattern]) => pattern.test(path))?.[1] ?? "title";
  const other = inAnyLanguage[column];
  return texts[column] === undefined && other && texts[other] !== undefined ? other : column;
}

function partyColumn(path: string, { columns: { names, origins, roles } }: RowParty): ImportColumn {
  if (/\.origins\b/.test(path)) return origins ?? names;
  return /\.role$/.test(path) ? (roles ?? names) : names;
}
