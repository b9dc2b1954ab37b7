import { builtInFormat, type DateFormat, dateFormatOf } from "./date-text";
import { UnreadableFile } from "./unreadable";
import { type Attributes, readXml } from "./xml";
import type { Zip } from "./zip";

/** What the cells of a sheet only point at. */
export interface Workbook {
  /** The name of the part that holds the first sheet. */
  readonly sheet: string;
  readonly sharedTexts: readonly string[];
  /** How dates are shown, by the number of the style. */
  readonly formats: readonly DateFormat[];
  readonly since1904: boolean;
}

const folder = "xl/";

/** Reads what belongs to the first sheet that is shown. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  let [first, since1904] = ["", false];
  await readXml(zip.read(`${folder}workbook.xml`), {
    open(name, attributes) {
      if (name === "workbookPr") since1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (name === "sheet" && !first && (attributes.state ?? "visible") === "visible")
        first = attributes["r:id"] ?? ofAnyPrefix(attributes, "id");
    },
  });
  return {
    sheet: await partOf(zip, first),
    sharedTexts: await readSharedTexts(zip),
    formats: await readFormats(zip),
    since1904,
  };
}

const ofAnyPrefix = (attributes: Attributes, name: string) =>
  Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1] ?? "";

async function partOf(zip: Zip, relation: string): Promise<string> {
  let target = "";
  const relations = `${folder}_rels/workbook.xml.rels`;
  if (zip.has(relations))
    await readXml(zip.read(relations), {
      open(name, { Id, Target = "" }) {
        if (name === "Relationship" && Id === relation) target = Target;
      },
    });
  const part = target.startsWith("/") ? target.slice(1) : `${folder}${target || "worksheets/sheet1.xml"}`;
  if (!zip.has(part)) throw new UnreadableFile("broken");
  return part;
}

/** Texts of several looks are one text; how Japanese is pronounced is left out. */
async function readSharedTexts(zip: Zip): Promise<string[]> {
  const texts: string[] = [];
  const part = `${folder}sharedStrings.xml`;
  if (!zip.has(part)) return texts;
  let [text, within, said] = ["", false, 0];
  await readXml(zip.read(part), {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") said += 1;
      if (name === "t") within = said === 0;
    },
    text(piece) {
      if (within) text += piece;
    },
    close(name) {
      if (name === "t") within = false;
      if (name === "rPh") said -= 1;
      if (name === "si") texts.push(text);
    },
  });
  return texts;
}

async function readFormats(zip: Zip): Promise<DateFormat[]> {
  const formats: DateFormat[] = [];
  const part = `${folder}styles.xml`;
  if (!zip.has(part)) return formats;
  const own = new Map<number, DateFormat>();
  let inCells = false;
  await readXml(zip.read(part), {
    open(name, { numFmtId, formatCode = "" }) {
      const id = Number(numFmtId);
      if (name === "numFmt") own.set(id, dateFormatOf(formatCode));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) formats.push(own.has(id) ? (own.get(id) ?? null) : builtInFormat(id));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats;
}
