import { eq } from "drizzle-orm";
import { unzipSync } from "fflate";
import { renderToStaticMarkup } from "react-dom/server";
import readExcel from "read-excel-file/node";
import sharp from "sharp";
import { beforeAll, expect, it, vi } from "vitest";
import { chartNames } from "@/app/_server/figures/chart-list";
import { readSheet } from "@/app/_server/paper/testing/read-sheet";
import { provideRegister } from "@/app/_server/testing/register";
import { DashboardChart } from "@/app/[locale]/(official)/dashboard/charts";
import { saveDraft } from "@/db/projects/save-draft";
import { publishAs } from "@/db/projects/testing/publish";
import { agreement, makeRegister, newForm, party, project } from "@/db/projects/testing/register";
import { domains } from "@/db/schema/reference";
import { forEachDatabase } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { DashboardFilter } from "@/domain/dashboard-query";
import { languages } from "@/domain/languages";
import { looseDate } from "@/domain/loose-date";
import type { ProjectDocument } from "@/domain/project/document";
import { drawingOf } from "../drawing/drawings";
import { chartSvg } from "./chart-svg";
import { chartAsked, chartFile, paragraphFile, paragraphsOf, reportFile, workbookFile } from "./files";
import { methodOf } from "./method";
import { valueText } from "./value-text";
import { readView } from "./view";
import { chartRows } from "./workbook";

vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  database: async () => (await import("@/app/_server/testing/register")).database(),
}));

vi.mock("next/cache", () => ({ unstable_cache: (read: () => unknown) => read }));

const asked = (said: Partial<DashboardFilter> = {}): DashboardFilter => ({
  ...DashboardFilter.parse({}),
  ...said,
});
const formula = "=SUM(A1:A9)";

forEachDatabase("Figures taken away", (database) => {
  let official: Actor;
  beforeAll(async () => {
    provideRegister(database());
    const { mei, luc, ana, infineon, official: wei } = await makeRegister(database());
    official = { ...wei, name: "Wei & Partner", roles: { official: "all" } };
    const from = (...codes: string[]) => [
      party(infineon, { origins: codes.map((code, at) => ({ code, inferred: at > 0, primary: at === 0 })) }),
    ];
    const atLeast = {
      amount: {
        ...{ disclosure: "disclosed" as const, min: "11000000000", max: null, currency: "EUR" },
        ...{ qualifier: "at-least" as const, years: null },
      },
    };
    const published: Partial<ProjectDocument>[] = [
      { agreements: [agreement({ parties: from("DE", "CN-SC") })] },
      { domains: ["AI"], agreements: [agreement({ parties: from("HK"), ...atLeast })] },
      {
        domains: [],
        leadUnit: null,
        agreements: [agreement({ dateSigned: looseDate("2019"), type: "letter-of-intent" })],
      },
    ];
    for (const said of published) await publishAs(database(), project(said), { writer: mei, reviewer: luc });
    await saveDraft(database(), newForm(project({ agreements: [agreement({ edition: "CF-2022" })] })), ana);
  });

  const sheetsOf = async (file: Response) => {
    const bytes = Buffer.from(await file.arrayBuffer());
    return { bytes, sheets: await readExcel(bytes) };
  };

  it.each<[string, Partial<DashboardFilter>]>([
    ["everything", {}],
    ["primary counting", { counting: "primary" }],
    ["fractional counting in euros", { counting: "fractional", currency: "EUR" }],
    ["drafts alone", { state: ["draft"] }],
  ])("hold in the workbook what the screen shows, chart by chart: %s", async (_, said) => {
    const view = await readView("en", asked(said), official);
    for (const name of chartNames) {
      const html = renderToStaticMarkup(<DashboardChart name={name} {...view} />);
      const [, table = ""] = html.split("<tbody>");
      const shown = [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, "")),
      );
      const [, ...rows] = chartRows(view, name);
      const lines = rows.map((row) => (name === "edition" ? row.toSpliced(1, 1) : row));
      const ofFirstCurrency = lines.filter(
        (row, index) => index === 0 || row.slice(0, 2).join() !== lines[index - 1]?.slice(0, 2).join(),
      );
      const plain = (cell: unknown) =>
        typeof cell === "object" && cell !== null && "decimal" in cell ? String(cell.decimal) : String(cell);
      expect([name, ofFirstCurrency.map((row) => [plain(row[2]), plain(row[3])])]).toEqual([
        name,
        shown.map((row) => [row[2], row[4]]),
      ]);
      expect(shown.every((row, index) => row[0]?.startsWith(String(ofFirstCurrency[index]?.[0])))).toBe(true);
    }
  });

  it("make a workbook with a sheet for each chart and one on the method, internal on each page", async () => {
    const { bytes, sheets } = await sheetsOf(
      await workbookFile({ language: "en", query: asked({ counting: "primary" }), reader: official }),
    );
    expect(sheets.map(({ sheet }) => sheet)).toHaveLength(chartNames.length + 8);
    const method = sheets.at(-1)?.data ?? [];
    expect(method).toContainEqual(["Counting of several domains or origins", "Primary"]);
    expect(method).toContainEqual(["Version of the counting rules", "1"]);
    expect(String(method.find(([term]) => term === "Mark")?.[1])).toMatch(/^Internal – Wei & Partner, /);
    const parts = unzipSync(new Uint8Array(bytes));
    const pages = Object.entries(parts).filter(([path]) => path.includes("worksheets"));
    for (const [path, part] of pages)
      expect([path, new TextDecoder().decode(part)]).toEqual([
        path,
        expect.stringContaining("<oddHeader>&amp;CInternal – Wei &amp;&amp; Partner"),
      ]);
  });

  it("hold nothing unpublished for the public, and no mark", async () => {
    const view = await readView("en", asked(), null);
    expect(view.dashboard.all.total.projects).toBe(3);
    expect(view.internal).toBeNull();
    const { bytes } = await sheetsOf(await workbookFile({ language: "en", query: asked(), reader: null }));
    const all = Object.values(unzipSync(new Uint8Array(bytes))).map((part) => new TextDecoder().decode(part));
    expect(all.join()).not.toMatch(/Internal|oddHeader/);
  });

  it("name every choice of counting and every filter", async () => {
    const view = await readView(
      "en",
      asked({
        counting: "fractional",
        currency: "USD",
        inferred: "out",
        cell: ["month:2019-08"],
        domain: ["AI"],
      }),
      official,
    );
    const said = Object.fromEntries(methodOf(view));
    expect(said).toMatchObject({
      "Counting of several domains or origins": "Fractional",
      "Inferred origins": "left out",
      Currency: "USD",
    });
    expect(said.Asked).toContain("Artificial intelligence");
    expect(said.Asked).toContain("August 2019");
    expect(said.Address).toContain(
      "/en/dashboard?domain=AI&cell=month%3A2019-08&counting=fractional&inferred=out",
    );
  });

  it.each(languages)("draw each chart with its names, numbers and foot in %s", async (language) => {
    const view = await readView(language, asked(), official);
    for (const name of chartNames) {
      const drawing = drawingOf(view, name);
      expect(drawing).not.toBeNull();
      const svg = drawing ? chartSvg(view, drawing) : "";
      expect(svg).not.toMatch(/NaN|undefined|takingAway/);
      expect(svg).toContain("Wei &amp; Partner");
      for (const [value] of chartRows(view, name).slice(1)) {
        const start = String(value).split(" ")[0]?.slice(0, 8) ?? "";
        expect(svg).toContain(start);
      }
    }
    expect(valueText(view, "domain", "AI")).toBe("Artificial intelligence");
  });

  it("make a picture of a chart, twice as large as its drawing", async () => {
    const file = await chartFile({ language: "zh", query: asked(), reader: null }, "domain.png");
    const { width, format } = await sharp(Buffer.from(await file.arrayBuffer())).metadata();
    expect([width, format]).toEqual([1800, "png"]);
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="domain-zh.png"');
    expect((await chartFile({ language: "zh", query: asked(), reader: null }, "none.png")).status).toBe(404);
    expect([chartAsked("domain.gif"), chartAsked("domain.svg.png"), chartAsked("../domain.svg")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("stand on paper with their date and address, internal on each page", async () => {
    const file = await reportFile({ language: "fr", query: asked(), reader: official });
    const { pages } = await readSheet(new Uint8Array(await file.arrayBuffer()));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page).toContain("Usage interne – Wei & Partner");
      expect(page).toContain("/fr/dashboard");
    }
    const open = await reportFile({ language: "zh", query: asked(), reader: null });
    const text = (await readSheet(new Uint8Array(await open.arrayBuffer()))).pages.join("\n");
    expect(text).not.toContain("内部");
    expect(text).toContain("3 个签约项目");
  });

  it("are a paragraph in every language, with the caveats, as a document too", async () => {
    const all = await paragraphsOf({ query: asked(), reader: null });
    expect(all.map(({ language }) => language)).toEqual([...languages]);
    const [zh, en, fr] = all.map(({ paragraphs }) => paragraphs.join("\n"));
    expect(en).toContain("the register held 3 signed projects.");
    expect(en).toContain("Contracts: 2, together CNY 5.7 bn and at least EUR 11 bn.");
    expect(en).toContain("must not be added together");
    expect(zh).toContain("登记簿收录签约项目 3 个。");
    expect(fr).toMatch(/ne s’additionnent pas/);
    const file = await paragraphFile({ language: "en", query: asked(), reader: official });
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const word = new TextDecoder().decode(parts["word/document.xml"]);
    expect(word.match(/w:val="Heading1"/g)).toHaveLength(3);
    expect(word).toContain("Not for publication");
    expect(new TextDecoder().decode(parts["word/header1.xml"])).toContain("Internal – Wei &amp; Partner");
  });

  it("say how much of an edition is held, in the line of its number", async () => {
    const [paragraph] = (await paragraphsOf({ query: asked({ edition: ["SCE-2019"] }), reader: null })).slice(
      1,
    );
    expect(paragraph?.paragraphs.join()).toMatch(
      /3 signed projects \(3 projects held, total not published\)\./,
    );
    expect(paragraph?.paragraphs.join()).toContain("does not hold every project of this edition");
  });

  it("say that of the whole edition, whatever else is asked", async () => {
    const query = asked({ edition: ["SCE-2019"], domain: ["AI"] });
    const [paragraph] = (await paragraphsOf({ query, reader: official })).slice(1);
    expect(paragraph?.paragraphs.join()).toMatch(
      /2 signed projects \(3 projects held, total not published\)\./,
    );
  });

  it("calculate nothing when they are opened", async () => {
    await database()
      .update(domains)
      .set({ labels: { en: formula } })
      .where(eq(domains.code, "AI"));
    const { bytes } = await sheetsOf(await workbookFile({ language: "en", query: asked(), reader: null }));
    const all = Object.values(unzipSync(new Uint8Array(bytes))).map((part) => new TextDecoder().decode(part));
    expect(all.join()).not.toContain("<f>");
    // The style of cells that stay text even when they are edited.
    expect(all.join()).toMatch(/t="inlineStr" s="2"><is><t xml:space="preserve">=SUM/);
  });
});
