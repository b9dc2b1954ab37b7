import { describe, expect, it } from "vitest";
import { faultOfPdf } from "@/domain/files/pdf";
import type { Block } from "./blocks";
import { drawSheet } from "./draw-sheet";
import type { Frame } from "./frame";
import { readSheet } from "./testing/read-sheet";

const frame = (over: Partial<Frame> = {}): Frame => ({
  language: "zh",
  register: "签约项目登记册",
  title: "智能汽车核心部件研发制造基地项目",
  address: "https://register.example/zh/projects/SCE-2019-0007",
  dated: "2019年9月1日的第3版",
  at: new Date("2019-09-01T08:00:00Z"),
  ...over,
});
const sheet = async (blocks: readonly Block[], over?: Partial<Frame>) =>
  readSheet(await drawSheet(frame(over), blocks));

const table = (rows: readonly (readonly string[])[]): Block => ({
  kind: "table",
  columns: [
    { heading: "来源地", share: 2 },
    { heading: "金额（亿元）", share: 1, number: true },
  ],
  rows,
});

describe("a sheet", () => {
  it("holds Chinese and French as text that can be selected and searched", async () => {
    const { pages } = await sheet([
      { kind: "paragraph", text: "总投资八千一百六十九亿元" },
      { kind: "paragraph", text: { text: "L’accord-cadre « signé » : 81,69 Md CNY", language: "fr" } },
    ]);
    expect(pages.join()).toContain("智能汽车核心部件研发制造基地项目");
    expect(pages.join()).toContain("总投资八千一百六十九亿元");
    expect(pages.join()).toContain("L'accord-cadre « signé » : 81,69 Md CNY");
    expect(pages.join()).not.toContain("\ufffd");
  });

  it("says its title and its language, and which parts are headings and tables", async () => {
    const read = await sheet([{ kind: "heading", level: 2, text: "金额" }, table([["德国", "12.00"]])]);
    expect(read.title).toBe("智能汽车核心部件研发制造基地项目");
    expect(read.language).toBe("zh-Hans");
    for (const role of ["Document", "H1", "H2", "Table", "TR", "TH", "TD"])
      expect(read.roles).toContain(role);
    expect((await sheet([], { language: "fr" })).language).toBe("fr");
  });

  it("breaks a table between rows, says its headings again, and numbers the pages", async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`第${index}行`, `${index}.00`]);
    const { pages } = await sheet([table(rows)]);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain("来源地");
      expect(page).toContain("https://register.example/zh/projects/SCE-2019-0007");
      expect(page).toContain("2019年9月1日的第3版");
      expect(page).toContain(`第 ${index + 1} 页，共 ${pages.length} 页`);
    }
    const shown = pages.join("\n").match(/第\d+行/g);
    expect(shown).toEqual(rows.map(([name]) => name));
  });

  it("parts a row that is longer than a page and loses none of it", async () => {
    const sentences = Array.from({ length: 400 }, (_, index) => `这是第${index}句说明。`);
    const { pages } = await sheet([
      table([
        ["说明", ""],
        [sentences.join(""), "1"],
      ]),
    ]);
    const text = pages.join("\n").replace(/\n/g, "");
    expect(pages.length).toBeGreaterThan(1);
    for (const index of [0, 199, 399]) expect(text).toContain(`第${index}句`);
    expect(text.match(/句说明/g)).toHaveLength(400);
  });

  it("parts a paragraph over pages and loses none of it", async () => {
    const words = Array.from({ length: 1200 }, (_, index) => `w${index}`);
    const { pages } = await sheet([{ kind: "paragraph", text: words.join(" ") }], { language: "en" });
    expect(pages.join(" ").match(/\bw\d+\b/g)).toEqual(words);
  });

  it("gives every bar its label and value in words, and every drawing a text for it", async () => {
    const read = await sheet([
      {
        kind: "bars",
        caption: "按领域",
        legend: [{ shade: 1, label: "正式合同" }],
        bars: [{ label: "人工智能", beside: "共 530 个", parts: [{ share: 0.5, shade: 1 }], value: "12" }],
        notes: ["7 个项目不详"],
      },
      {
        kind: "drawing",
        share: 0.2,
        drawing: { width: 1, height: 1, paths: [{ d: "M0 0h1v1h-1z", fill: "#000" }], alt: "码" },
      },
    ]);
    for (const words of ["按领域", "正式合同", "人工智能", "共 530 个", "12", "7 个项目不详"])
      expect(read.pages.join()).toContain(words);
    expect(read.roles).toContain("Figure");
  });

  it("is the same file, byte for byte, of the same record", async () => {
    const blocks = [table([["德国", "12.00"]])];
    const [one, other] = await Promise.all([drawSheet(frame(), blocks), drawSheet(frame(), blocks)]);
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it("is pages and nothing else: it would be taken as a document of this register", async () => {
    const bytes = await drawSheet(frame(), [table([["德国", "12.00"]])]);
    expect(await faultOfPdf(Buffer.from(bytes).toString("latin1"), async () => null)).toBeNull();
  });
});
