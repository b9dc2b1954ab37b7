import { deflateSync } from "node:zlib";
import { type FileFault, mostBytes } from "../../../domain/files/file";
import { action, packed, pdf, stream } from "./pdfs";
import * as pictures from "./pictures";

/** A file that must not be kept, and why. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  /** What a browser would say it is. */
  readonly type: string;
  readonly bytes: Buffer;
  readonly fault: FileFault;
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>document.title="executed"</script></svg>`;
const html = `<!doctype html><script>document.title="executed"</script>`;
const archive = Buffer.from(`PK\x03\x04${"\0".repeat(26)}PK\x05\x06${"\0".repeat(18)}`, "latin1");
const text = (content: string) => Buffer.from(content, "latin1");

/** Things that are no document at all, under the names of one. */
const others: Record<string, Buffer> = {
  "one byte": text("%"),
  "an SVG with a script": text(svg),
  "an SVG behind a byte order mark": Buffer.concat([text("\xef\xbb\xbf"), text(svg)]),
  "an SVG behind an XML declaration": text(`<?xml version="1.0"?>${svg}`),
  "a page": text(html),
  "a page with a PNG behind it": text(`${html}\x89PNG\r\n\x1a\n`),
  "a page with a PDF behind it": Buffer.concat([text(html), pdf()]),
  "a PDF behind an empty line": Buffer.concat([text("\n"), pdf()]),
  "a script": text("alert(document.cookie)"),
  "a GIF": text("GIF89a/*\x01\0*/=1;alert(1)"),
  "a BMP": text("BM\x36\0\0\0\0\0\0\0\x36\0\0\0"),
  "a TIFF": text("II*\0\x08\0\0\0"),
  "a HEIC": text("\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
  "an AVIF": text("\0\0\0\x1cftypavif\0\0\0\0avifmif1"),
  "an icon": text("\0\0\x01\0\x01\0\x10\x10"),
  "a sound in the same wrapping as a WebP": text("RIFF\x24\0\0\0WAVEfmt "),
  "an archive": archive,
  "an archive that unpacks to a thousand times its size": Buffer.concat([
    text("PK\x03\x04"),
    deflateSync(Buffer.alloc(5_000_000)),
  ]),
  "a program for Windows": text("MZ\x90\0\x03\0\0\0"),
  "a program for Linux": text("\x7fELF\x02\x01\x01"),
  "a shell script": text("#!/bin/sh\nid\n"),
  "a PostScript file": text("%!PS-Adobe-3.0 (%PDF-1.7)"),
};

async function brokenPictures(): Promise<Record<string, [Buffer, FileFault]>> {
  const [jpeg, png, webp, moving] = await Promise.all([
    pictures.jpeg(),
    pictures.png(),
    pictures.webp(),
    pictures.movingWebp(),
  ]);
  const half = (picture: Buffer) => picture.subarray(0, picture.length / 2);
  const wrong = Buffer.from(png);
  wrong.fill(0x55, 60, 90);
  const control = pictures.chunk("acTL", Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
  return {
    "a page behind a PNG's first bytes": [text(`\x89PNG\r\n\x1a\n${html}`), "file-damaged"],
    "a page behind a JPEG's first bytes": [text(`\xff\xd8\xff\xe0${html}`), "file-damaged"],
    "a page behind a WebP's first bytes": [text(`RIFF\xff\0\0\0WEBPVP8 ${html}`), "file-damaged"],
    "a PNG of nothing but its first bytes": [png.subarray(0, 8), "file-damaged"],
    "a PNG cut in half": [half(png), "file-damaged"],
    "a JPEG cut in half": [half(jpeg), "file-damaged"],
    "a WebP cut in half": [half(webp), "file-damaged"],
    "a PNG with wrong data": [wrong, "file-damaged"],
    "a PNG without width": [pictures.blackPng(0, 10), "file-damaged"],
    "a PNG of 144 million pixels in 20 KB": [pictures.blackPng(12_000, 12_000), "picture-too-large"],
    "a PNG that says 10 billion pixels": [pictures.blackPng(100_000, 100_000, 1), "picture-too-large"],
    "a JPEG that says 4 billion pixels": [pictures.jpegOfSize(jpeg, 65_000, 65_000), "picture-too-large"],
    "an animated WebP": [moving, "picture-moves"],
    "an animated PNG": [pictures.withChunk(png, control), "picture-moves"],
    "more than the most that one file may hold": [
      Buffer.concat([png, Buffer.alloc(mostBytes)]),
      "file-too-large",
    ],
    "no bytes at all": [Buffer.alloc(0), "file-empty"],
  };
}

const deflatedTwice = deflateSync(deflateSync(text(`9 0 ${action}`)));
const hex = Buffer.from(`${Buffer.from(`9 0 ${action}`).toString("hex")}>`);

/** PDFs that are more than pages, or may be. */
const pdfs: Record<string, [Buffer, FileFault]> = {
  "a PDF that runs a script": [pdf([`<< /OpenAction ${action} >>`]), "pdf-active"],
  "a PDF that writes the word for it in digits": [pdf(["<< /S /J#61v#61Script /JS (x) >>"]), "pdf-active"],
  "a PDF with a script packed away": [pdf([packed(action)]), "pdf-active"],
  "a PDF with a script packed under the short name of the filter": [
    pdf([packed(action, "/Filter [/Fl]")]),
    "pdf-active",
  ],
  "a PDF with a script packed in what says it is a picture": [
    pdf([packed(action, undefined, undefined, "/Subtype /Image")]),
    "pdf-active",
  ],
  "a PDF with a script packed behind a comment": [
    pdf([packed(action).replace("<<", "% 5 0 obj << >> stream\n<<")]),
    "pdf-active",
  ],
  "a PDF with a script within the data of a picture": [
    pdf([stream("/Subtype /Image", `9 0 obj ${action} endobj`)]),
    "pdf-active",
  ],
  "a PDF that starts a program": [pdf(["<< /S /Launch /F (cmd.exe) >>"]), "pdf-active"],
  "a PDF that sends a form": [pdf(["<< /S /SubmitForm /F (https://example.org) >>"]), "pdf-active"],
  "a PDF that takes data in": [pdf(["<< /S /ImportData /F (x.fdf) >>"]), "pdf-active"],
  "a PDF that opens another file": [pdf(["<< /S /GoToR /F (//host/share) >>"]), "pdf-active"],
  "a PDF that opens a file within it": [pdf(["<< /S /GoToE >>"]), "pdf-active"],
  "a PDF that plays something": [pdf(["<< /S /Rendition /JS (x) >>"]), "pdf-active"],
  "a PDF with rich media": [pdf(["<< /Subtype /RichMedia >>"]), "pdf-active"],
  "a PDF with an XFA form": [pdf(["<< /AcroForm << /XFA [(x) 4 0 R] >> >>"]), "pdf-active"],
  "a PDF with a file in it": [pdf([stream("/Type /EmbeddedFile", "MZ")]), "pdf-attachments"],
  "a PDF with a file packed away in it": [pdf([packed("<< /EmbeddedFiles 4 0 R >>")]), "pdf-attachments"],
  "a PDF with a file pinned to a page": [pdf(["<< /Subtype /FileAttachment >>"]), "pdf-attachments"],
  "an encrypted PDF": [pdf([], "/Encrypt 4 0 R"), "pdf-locked"],
  "a PDF with objects in hexadecimal": [pdf([packed("", "/Filter /ASCIIHexDecode", hex)]), "pdf-unreadable"],
  "a PDF with objects packed twice": [
    pdf([packed("", "/Filter [/FlateDecode /FlateDecode]", deflatedTwice)]),
    "pdf-unreadable",
  ],
  "a PDF that names its filter elsewhere": [pdf([packed(action, "/Filter 5 0 R")]), "pdf-unreadable"],
  "a PDF that shuffles its objects": [
    pdf([packed(action, "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 1 >>")]),
    "pdf-unreadable",
  ],
  "a PDF whose objects unpack to 60 million bytes": [
    pdf([packed("", "/Filter /FlateDecode", deflateSync(Buffer.alloc(60_000_000)))]),
    "pdf-unreadable",
  ],
  "a PDF whose packed objects are damaged": [
    pdf([packed("", "/Filter /FlateDecode", text("x\x9cnothing"))]),
    "pdf-unreadable",
  ],
  "a PDF with a dictionary that never closes": [pdf(["<< ".repeat(200_000)]), "pdf-unreadable"],
  "a PDF of four million comments, each to the end of the file": [
    pdf(["obj%".repeat(4_000_000)]),
    "pdf-unreadable",
  ],
  "a PDF of a million escapes": [pdf(["/#41".repeat(1_000_000)]), "pdf-unreadable"],
  "a PDF of a million dictionaries within each other": [
    pdf([`${"obj<<".repeat(9000)}${">>".repeat(9000)}`.repeat(111)]),
    "pdf-unreadable",
  ],
  "a PDF without its end": [pdf().subarray(0, -20), "file-damaged"],
  "a PDF of its first bytes only": [text("%PDF-1.7\n%%EOF"), "file-damaged"],
  "a PDF with an archive behind it": [Buffer.concat([pdf(), archive]), "file-damaged"],
  "a PDF in the remark of an archive": [
    Buffer.concat([text("%PDF-1.7\n"), archive, pdf().subarray(9)]),
    "file-damaged",
  ],
  "a PDF with a page behind it": [Buffer.concat([pdf(), text(html)]), "file-damaged"],
};

const names = [
  "../../../etc/passwd",
  "..\\..\\windows\\system32\\x.pdf",
  "/etc/cron.d/x",
  "scan.png\0.html",
  'x".pdf\r\nSet-Cookie: a=b',
  "CON.pdf",
  "．．／x.png",
  `${"a".repeat(3000)}.png`,
];

/** Every hostile file, under names and types that lie. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const wrong = Object.entries(others).map(([what, bytes]): [string, [Buffer, FileFault]] => [
    what,
    [bytes, "file-of-another-type"],
  ]);
  const all = [...wrong, ...Object.entries(await brokenPictures()), ...Object.entries(pdfs)];
  return all.map(([what, [bytes, fault]], at) => ({
    what,
    name: names[at % names.length] ?? "",
    type: at % 2 === 0 ? "image/png" : "application/pdf",
    bytes,
    fault,
  }));
}
