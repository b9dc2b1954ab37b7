import sharp from "sharp";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { provideRegister } from "@/app/_server/testing/register";
import { publishAs } from "@/db/projects/testing/publish";
import { agreement, makeRegister, party, project } from "@/db/projects/testing/register";
import { forEachDatabase } from "@/db/testing/databases";
import { DashboardView } from "@/domain/dashboard-query";
import { languages } from "@/domain/languages";
import { looseDate } from "@/domain/loose-date";
import type { ApprovedMap } from "@/domain/map/base-map";
import type { ProjectDocument } from "@/domain/project/document";
import { readSheet } from "../paper/testing/read-sheet";
import { chartFile, reportFile } from "../take-away/files";
import { cohortRows, comparisonRows, funnelRows, mapRows, matrixRows } from "../take-away/further-rows";
import { type FiguresView, readView } from "../take-away/view";
import { drawingNames, drawingOf } from "./drawings";
import type { Shape } from "./shapes";
import { svgOf } from "./svg";

vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  database: async () => (await import("@/app/_server/testing/register")).database(),
}));
vi.mock("next/cache", () => ({ unstable_cache: (read: () => unknown) => read }));

const asked = (said: Partial<DashboardView> = {}): DashboardView => ({ ...DashboardView.parse({}), ...said });
const wordsOf = (shapes: readonly Shape[] = []) =>
  shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));

const approved: ApprovedMap = {
  ...{ id: "7f6f1c9e-6f57-4d2b-9a1e-0d6d4d0d8b11", sha256: "0", mediaType: "image/png" as const },
  ...{ width: 200, height: 100, number: "GS(2016)1666号", projection: "plate-carree" as const },
  ...{ west: -30, east: 330, south: -90, north: 90 },
};

forEachDatabase("The charts that are not bars", (database) => {
  beforeAll(async () => {
    provideRegister(database());
    const { mei, luc, ana, administrator, infineon } = await makeRegister(database());
    const from = (...codes: string[]) => [
      party(infineon, { origins: codes.map((code, at) => ({ code, inferred: false, primary: at === 0 })) }),
    ];
    const published: Partial<ProjectDocument>[] = [
      { domains: ["AI"], agreements: [agreement({ parties: from("DE", "CN-SC") })] },
      { domains: ["AI", "IC"], agreements: [agreement({ parties: from("DE") })] },
      { domains: ["IC"], agreements: [agreement({ parties: from("GP") })] },
      { domains: [], agreements: [agreement({ parties: from("SG") })] },
    ];
    const elsewhere = agreement({
      edition: "CF-2022",
      dateSigned: looseDate("2022-04-08"),
      parties: [party(infineon, { origins: [] })],
    });
    await publishAs(database(), project({ agreements: [elsewhere] }), {
      writer: ana,
      reviewer: administrator,
    });
    for (const said of published) await publishAs(database(), project(said), { writer: mei, reviewer: luc });
  });

  const viewOf = (said: Partial<DashboardView> = {}, language: FiguresView["language"] = "en") =>
    readView(language, asked(said), null);

  it("say that bars together are all projects only where they are, however often one stands", async () => {
    const notesOf = async (name: (typeof drawingNames)[number], said: Partial<DashboardView> = {}) =>
      drawingOf(await viewOf(said), name)?.notes.join(" ");
    for (const name of ["domain", "area"] as const)
      expect(await notesOf(name), name).toContain("together they are 5 projects");
    for (const name of ["country", "province", "edition", "class"] as const)
      expect(await notesOf(name), name).not.toContain("together");
    expect(await notesOf("domain", { counting: "primary" })).not.toContain("together");
  });

  it.each(languages)("are drawn with words of %s and nothing left blank", async (language) => {
    const view = { ...(await viewOf({}, language)), map: { approved: null } };
    for (const name of drawingNames) {
      const drawing = drawingOf(view, name);
      if (name === "comparison" && !drawing) continue;
      expect([name, drawing?.title]).toEqual([name, expect.stringMatching(/\S/)]);
      expect(svgOf(drawing?.body.shapes ?? [])).not.toMatch(/NaN|undefined|Infinity/);
      for (const note of drawing?.notes ?? []) expect(note).not.toMatch(/\{|undefined/);
    }
  });

  it("show in flows, matrix and its sheet the same numbers", async () => {
    const view = await viewOf();
    const matrix = drawingOf(view, "matrix");
    expect(wordsOf(matrix?.body.shapes)).toEqual(
      expect.arrayContaining(["Artificial intelligence", "Germany", "Sichuan", "2"]),
    );
    const [head = [], ...rows] = matrixRows(view);
    const column = head.indexOf("Germany");
    const line = (label: string) => rows.find(([first]) => first === label) ?? [];
    expect(line("Artificial intelligence")[column]).toBe(2);
    expect(line("Integrated circuits")[head.indexOf("Sichuan")]).toBeNull();
    const bands = drawingOf(view, "flows")?.body.shapes.filter(({ kind }) => kind === "path");
    expect(bands).toHaveLength(rows.flatMap((row) => row.slice(1)).filter((cell) => cell !== null).length);
    expect(drawingOf(view, "flows")?.notes.join()).toMatch(/1 project without a known domain/);
  });

  it("say in the funnel how many of all reached each step, as its sheet does", async () => {
    const view = await viewOf();
    const words = wordsOf(drawingOf(view, "funnel")?.body.shapes);
    expect(words.slice(0, 2)).toEqual(["Signed", "5 (100%)"]);
    expect(funnelRows(view)[1]).toEqual(["Signed", 5, { decimal: "100" }]);
    expect(
      cohortRows(view)
        .slice(1)
        .reduce((sum, row) => sum + Number(row[1]), 0),
    ).toBe(5);
    expect(wordsOf(drawingOf(view, "cohorts")?.body.shapes)).toContain("4");
  });

  it("set two editions beside each other as they are asked for, and say nothing where there is one", async () => {
    const view = await viewOf({ compared: "CF-2022", with: "SCE-2019" });
    expect(view.comparison?.of.figures.total.projects).toBe(1);
    const drawing = drawingOf(view, "comparison");
    expect(drawing?.title).toMatch(/has 1 signed project and .* 4/);
    const rows = comparisonRows(view);
    expect(rows.slice(1, 3).map((row) => [row[1], row[2]])).toEqual([
      ["Contracts", 1],
      ["Contracts", 4],
    ]);
    const alone = { ...view, comparison: null };
    expect([drawingOf(alone, "comparison"), comparisonRows(alone)]).toEqual([null, []]);
  });

  it("put bubbles on the land, name what has no place there, and print the share that is unknown", async () => {
    const view = await viewOf();
    const map = drawingOf(view, "map");
    expect(map?.body.shapes.filter(({ kind }) => kind === "disc")).toHaveLength(3);
    expect(wordsOf(map?.body.shapes)).toEqual(expect.arrayContaining(["Germany 2", "Singapore 1"]));
    expect(map?.notes.join(" ")).toContain("Not on the map: Guadeloupe 1.");
    expect(map?.notes.join(" ")).toContain("Not known for 1 project (20%)");
    expect(map?.notes.join(" ")).toContain("no borders");
    expect(
      mapRows(view)
        .find(([label]) => label === "Guadeloupe")
        ?.slice(1, 3),
    ).toEqual([null, null]);
  });

  it("draw no map where it is switched off, which it is in Chinese", async () => {
    const view = await viewOf({}, "zh");
    expect([view.map, drawingOf(view, "map")]).toEqual([null, null]);
    const query = asked();
    expect((await chartFile({ language: "zh", query, reader: null }, "map.svg")).status).toBe(404);
    expect((await chartFile({ language: "fr", query, reader: null }, "map.svg")).status).toBe(200);
  });

  it("print the review number on an approved map, and then nothing of a plain outline", async () => {
    const view = { ...(await viewOf({}, "zh")), map: { approved } };
    const drawing = drawingOf(view, "map", "AAAA");
    expect(wordsOf(drawing?.body.shapes)).toContain("审图号：GS(2016)1666号");
    expect(drawing?.body.shapes[0]).toMatchObject({ kind: "picture", bytes: "AAAA" });
    expect(drawing?.notes.join()).not.toContain("轮廓");
  });

  it("are pictures and stand on paper too", async () => {
    for (const name of ["flows", "matrix", "funnel", "cohorts", "map"]) {
      const file = await chartFile({ language: "en", query: asked(), reader: null }, `${name}.png`);
      const { width } = await sharp(Buffer.from(await file.arrayBuffer())).metadata();
      expect([name, width]).toEqual([name, 1800]);
    }
    const file = await reportFile({ language: "en", query: asked(), reader: null });
    const text = (await readSheet(new Uint8Array(await file.arrayBuffer()))).pages
      .join(" ")
      .replace(/\s+/g, " ");
    for (const title of ["on a map", "Flow of projects from domains", "From signing to operation"])
      expect(text).toContain(title);
  }, 60_000);
});

describe("A shape", () => {
  it("is written as markup, its words escaped and its numbers short", () => {
    expect(
      svgOf([
        { kind: "text", x: 1 / 3, y: 2, text: "A & <B>", size: 14, anchor: "end", strong: true },
        { kind: "line", from: [0, 0], to: [1, 1], dashed: true, stroke: "#000", line: 2 },
      ]),
    ).toBe(
      '<text x="0.33" y="2" font-size="14" text-anchor="end" font-weight="700">A &amp; &lt;B&gt;</text>' +
        '<line x1="0" y1="0" x2="1" y2="1" stroke-dasharray="7 5" fill="none" stroke="#000" stroke-width="2"/>',
    );
  });
});
