import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOfPdf } from "./pdf";
import { dictionaryAt } from "./pdf-dictionary";

const file = (body: string) =>
  `%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n${body}\nstartxref\n9\n%%EOF\n`;
const nothingPacked = async () => null;

describe("a PDF", () => {
  const names = ["JavaScript", "Launch", "SubmitForm", "EmbeddedFile", "Encrypt", "OnInstantiate"] as const;

  it("is refused for a forbidden name, whichever of its letters are written in digits", async () => {
    const written = fc.tuple(fc.constantFrom(...names), fc.array(fc.boolean(), { minLength: 16 }));
    await fc.assert(
      fc.asyncProperty(written, async ([name, coded]) => {
        const letters = [...name].map((letter, at) =>
          coded[at] ? `#${letter.charCodeAt(0).toString(16)}` : letter,
        );
        const fault = await faultOfPdf(file(`2 0 obj << /S /${letters.join("")} >> endobj`), nothingPacked);
        expect(fault).toMatch(/^pdf-(active|attachments|locked)$/);
      }),
    );
  });

  it("is not refused for longer names that begin like one, nor for the words in a text", async () => {
    for (const body of ["/LaunchPad 3", "/EncryptMetadata true", "(JavaScript)", "/EmbeddedFontFile 4"])
      expect(await faultOfPdf(file(`2 0 obj << ${body} >> endobj`), nothingPacked)).toBeNull();
  });

  it.each(["[1 0 R]", " 5 0 R", "\r\n5 0 R", "\0\0 5 0 R", "% behind a remark\n5 0 R", "\0%\n[1 0 R]"])(
    "is refused for a form that has scripts of its own, whatever stands between: %j",
    async (led) => {
      expect(await faultOfPdf(file(`2 0 obj << /XFA${led} >> endobj`), nothingPacked)).toBe("pdf-active");
    },
  );

  it("is refused for a drawing in space that runs a script, and not for letters that look like a form", async () => {
    const drawing = "2 0 obj << /Type /3D /Subtype /U3D /OnInstantiate 5 0 R >> endobj";
    expect(await faultOfPdf(file(drawing), nothingPacked)).toBe("pdf-active");
    for (const chance of ["/XFAB 5 0 R", "/XFA\x8e\xff", "/XFA/F1 5 0 R"])
      expect(await faultOfPdf(file(`2 0 obj << ${chance} >> endobj`), nothingPacked)).toBeNull();
  });

  it("is never passed where packed objects cannot be unpacked", async () => {
    const packed = "2 0 obj << /N 1 /First 4 /Filter /FlateDecode >> stream\nxx\nendstream endobj";
    expect(await faultOfPdf(file(packed), nothingPacked)).toBe("pdf-unreadable");
    expect(await faultOfPdf(file(packed), async () => "9 0 << >>")).toBeNull();
    expect(await faultOfPdf(file(packed), async () => "9 0 << /S /Launch >>")).toBe("pdf-active");
  });
});

describe("a dictionary of a PDF", () => {
  it("is read over strings, comments and dictionaries within it, to its stream", () => {
    const text =
      " % remark >>\n<< /A (a \\) >> /No ( ) >>) /B <41> % /No >>\n /C << /D#31 [/E] >> >>\r\nstream\r\nx";
    expect(dictionaryAt(text, 0)).toMatchObject({
      names: ["A", "B", "C", "D1", "E"],
      stream: text.length - 1,
    });
  });

  it("is none elsewhere, and endless where it does not close", () => {
    expect(dictionaryAt("[1 2]", 0)).toMatchObject({ names: null });
    expect(dictionaryAt("<< /A (", 0)).toBe("endless");
    expect(dictionaryAt("<< /A >", 0)).toBe("endless");
    expect(dictionaryAt(`${" ".repeat(200_000)}<< >>`, 0)).toBe("endless");
    expect(dictionaryAt(`<< >>%${" ".repeat(200_000)}\nstream`, 0)).toBe("endless");
  });
});
