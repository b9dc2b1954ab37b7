import { figuresOf } from "@/app/_server/figures/read-dashboard";
import { streamed } from "@/app/api/v1/_answers/streamed";
import { type Database, database } from "@/db/client";
import { databaseForReading } from "@/db/replicas/for-reading";
import { type DashboardFilter, DashboardView } from "@/domain/dashboard-query";
import { type Language, languages } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { cached } from "../cached";
import { type DrawingName, drawingNames, drawingOf } from "../drawing/drawings";
import type { Reader } from "../figures/reader";
import { tags } from "../tags";
import { chartSvg } from "./chart-svg";
import { toDocx } from "./docx";
import { readMapPicture } from "./map-picture";
import { oneByOne } from "./one-by-one";
import { paragraphOf } from "./paragraph";
import { toPng } from "./png";
import { figuresReport } from "./report";
import { type FiguresView, readView } from "./view";
import { figuresWorkbook } from "./workbook";

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
} as const;
export type FileType = keyof typeof types;

/** What a file is asked of. */
export interface AskedFile {
  readonly language: Language;
  readonly query: DashboardFilter | DashboardView;
  readonly reader: Reader;
}

/** A file holds what one reader may see, as it is now: nobody keeps it for another. */
const headersOf = (type: FileType, name: string) => ({
  "content-type": types[type],
  "content-disposition": `${type === "pdf" ? "inline" : "attachment"}; filename="${name}.${type}"`,
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  ...(type === "svg" && { "content-security-policy": "sandbox; default-src 'none'" }),
});

const answer = (bytes: Uint8Array | string, type: FileType, name: string): Response =>
  new Response(typeof bytes === "string" ? bytes : Buffer.from(bytes), { headers: headersOf(type, name) });

const viewOf = ({ language, query, reader }: AskedFile): Promise<FiguresView> =>
  readView(language, query, reader);

export async function workbookFile(asked: AskedFile): Promise<Response> {
  const { query, reader } = asked;
  const [view, { cells }] = await Promise.all([
    viewOf(asked),
    figuresOf(await (reader === null ? databaseForReading() : database()), query, reader, [
      "domain",
      "origin",
    ]),
  ]);
  return streamed(figuresWorkbook(view, cells), headersOf("xlsx", "figures"));
}

export async function reportFile(asked: AskedFile): Promise<Response> {
  const { language, query, reader } = asked;
  const report =
    reader === null
      ? Buffer.from(await keptReport(language, JSON.stringify(query)), "base64")
      : await drawnReport(asked);
  return answer(report, "pdf", `figures-${language}`);
}

const drawnReport = (asked: AskedFile): Promise<Uint8Array> =>
  oneByOne(async () => figuresReport(await viewOf(asked), readMapPicture));

/** What everybody may read is drawn once and kept: drawing takes seconds. Its bytes are in Base64, caches keep text. */
const keptReport = cached(
  "report",
  () => [tags.register, tags.reference],
  async (_db: Database, language: Language, query: string) => {
    const asked = { language, query: DashboardView.parse(JSON.parse(query)), reader: null };
    return Buffer.from(await drawnReport(asked)).toString("base64");
  },
);

/** The chart that a file's name means, and as what: `domain.svg`; null where it means none. */
export function chartAsked(
  file: string,
): { readonly chart: DrawingName; readonly type: "svg" | "png" } | null {
  const [name, type, ...more] = file.split(".");
  const chart = drawingNames.find((one) => one === name);
  return chart && more.length === 0 && (type === "svg" || type === "png") ? { chart, type } : null;
}

export async function chartFile(asked: AskedFile, file: string): Promise<Response> {
  const found = chartAsked(file);
  const view = found && (await viewOf(asked));
  const drawing = view && drawingOf(view, found.chart, await pictureFor(view, found.chart));
  if (!found || !drawing) return new Response(null, { status: 404 });
  const svg = chartSvg(view, drawing);
  const name = `${found.chart}-${asked.language}`;
  return found.type === "svg"
    ? answer(svg, "svg", name)
    : answer(await oneByOne(() => toPng(svg)), "png", name);
}

const pictureFor = (view: FiguresView, name: DrawingName) =>
  name === "map" ? readMapPicture(view.map) : null;

/** The paragraph for the press in every language of the register, as a view in each of them says it. */
export async function paragraphsOf({ query, reader }: Omit<AskedFile, "language">) {
  const at = new Date();
  return Promise.all(
    languages.map(async (language) => {
      const view = await readView(language, query, reader, at);
      return { language, paragraphs: paragraphOf(view), internal: view.internal };
    }),
  );
}

export async function paragraphFile({ language, ...asked }: AskedFile): Promise<Response> {
  const all = await paragraphsOf(asked);
  const parts = all.map(({ language: of, paragraphs }) => ({
    language: of,
    heading: translator(of, "takingAway")("paragraph.title"),
    paragraphs,
  }));
  const internal = all.find((one) => one.language === language)?.internal ?? null;
  return answer(toDocx(parts, internal), "docx", "paragraph");
}
