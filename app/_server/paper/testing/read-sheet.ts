import { inflateSync } from "node:zlib";

/** What a reader of PDFs finds in a sheet: its text as it would be copied, page by page, and what it says of itself. */
export interface ReadSheet {
  readonly pages: readonly string[];
  readonly title: string;
  readonly language: string;
  /** The roles of its structure, in order: `H1`, `P`, `Table`… */
  readonly roles: readonly string[];
}

/** Reads a sheet by the file's own objects (ISO 32000-1), in as far as `pdfkit` writes them. */
export function readSheet(bytes: Uint8Array): ReadSheet {
  const objects = objectsOf(Buffer.from(bytes).toString("latin1"));
  const all = [...objects.values()];
  return {
    pages: all
      .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
      .map((page) => textOfPage(page, objects)),
    title: titleOf(objects),
    language:
      all.map(({ head }) => /\/Type \/Catalog[\s\S]*?\/Lang \((.*?)\)/.exec(head)?.[1]).find(Boolean) ?? "",
    roles: all.flatMap(({ head }) => /\/S \/(H\d|P|Table|TR|TH|TD|Figure|Document)\b/.exec(head)?.[1] ?? []),
  };
}

/** The information dictionary names its title, or says in which object it stands. */
function titleOf(objects: Objects): string {
  const info = [...objects.values()].find(({ head }) => head.includes("/CreationDate"))?.head ?? "";
  const [, number = ""] = /\/Title (\d+) 0 R/.exec(info) ?? [];
  const written = objects.get(number)?.head ?? /\/Title (\(.*?\)\n)/s.exec(info)?.[1] ?? "";
  return utf16(written.trim().slice(1, -1));
}

interface PdfObject {
  readonly head: string;
  readonly content: string;
}
type Objects = ReadonlyMap<string, PdfObject>;

function objectsOf(file: string): Objects {
  const found = file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map(
    [...found].map(([, number = "", whole = ""]) => {
      const [head = "", packed] = whole.split(/\nstream\n/, 2);
      const content = packed?.replace(/\nendstream$/, "");
      const open = head.includes("FlateDecode") && content !== undefined;
      return [number, { head, content: open ? unpacked(content) : "" }];
    }),
  );
}

const unpacked = (packed: string) => inflateSync(Buffer.from(packed, "latin1")).toString("latin1");

/** The texts in the order of the page's content, one line for each piece that is set by itself. */
function textOfPage({ head }: PdfObject, objects: Objects): string {
  const content = objects.get(/\/Contents (\d+)/.exec(head)?.[1] ?? "")?.content ?? "";
  const resources = objects.get(/\/Resources (\d+)/.exec(head)?.[1] ?? "")?.head ?? head;
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number = ""]) => [
      name,
      lettersOf(number, objects),
    ]),
  );
  let letters: ReadonlyMap<string, string> = new Map();
  const lines = [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)].map(([, font, shown]) => {
    if (font) letters = fonts.get(font) ?? letters;
    const codes =
      (shown ?? "").match(/<[0-9a-f]+>/g)?.flatMap((run) => run.match(/[0-9a-f]{4}/g) ?? []) ?? [];
    return codes.map((code) => letters.get(code) ?? "\ufffd").join("");
  });
  return lines.filter((line) => line !== "").join("\n");
}

/** Which letters a font says that its codes stand for (9.10.3). */
function lettersOf(font: string, objects: Objects): ReadonlyMap<string, string> {
  const map = /\/ToUnicode (\d+)/.exec(objects.get(font)?.head ?? "")?.[1] ?? "";
  const ranges = (objects.get(map)?.content ?? "").matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g);
  return new Map(
    [...ranges].flatMap(([, first = "", listed = ""]) =>
      [...listed.matchAll(/<([0-9a-f ]*)>/g)].map(
        ([, code = ""], index) =>
          [
            (Number.parseInt(first, 16) + index).toString(16).padStart(4, "0"),
            utf16(`\xfe\xff${Buffer.from(code.replaceAll(" ", ""), "hex").toString("latin1")}`),
          ] as const,
      ),
    ),
  );
}

/** A text of PDF: UTF-16 where its mark comes first, else as it is. */
function utf16(text: string): string {
  if (!text.startsWith("\xfe\xff")) return text;
  const bytes = Buffer.from(text.slice(2).replace(/\\([()\\])/g, "$1"), "latin1");
  return bytes.swap16().toString("utf16le");
}
