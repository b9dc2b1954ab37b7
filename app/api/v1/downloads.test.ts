import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ProjectQuery } from "../../../domain/filters";
import type { PublicProject } from "../../../domain/project/public";
import { streamed } from "./_answers/streamed";
import { toCsv } from "./_files/csv";
import { toLines } from "./_files/lines";
import { columnNames } from "./_files/table";
import { toWorkbook } from "./_files/workbook";
import { readCsv, readSheets } from "./testing/files";

const written: PublicProject = {
  files: [],
  reference: "SCE-2019-0001",
  version: 2,
  firstPublishedAt: new Date("2019-08-27T00:00:00Z"),
  updatedAt: new Date("2020-01-01T00:00:00Z"),
  title: { zh: '=HYPERLINK("http://evil.test","芯片")', en: 'Chips, "and"\r\nmore', fr: "@puces <b>\u0001" },
  summary: {},
  originalLanguage: "zh",
  translatedByRegister: [],
  edition: { id: "SCE-2019", names: {} },
  locations: [{ code: "CN-CQ", place: "" }],
  domains: [],
  kind: "greenfield",
  leadUnit: null,
  otherUnits: [],
  jobs: null,
  firstAnnounced: null,
  unconfirmed: false,
  parties: [],
  origins: [{ code: "DE", inferred: true, primary: true }],
  agreements: [],
  position: {
    class: "contract",
    year: 2019,
    month: "2019-08",
    signed: "2019-08-26",
    edition: "SCE-2019",
    amounts: [
      { currency: "CNY", min: "12345678901234567.5", max: null, qualifier: "at-least" },
      { currency: "USD", min: "0", max: "5000", qualifier: "at-most" },
    ],
    withheld: false,
    former: null,
    countedAgreements: [],
  },
  milestones: [],
  claims: [],
  sources: [],
};

const asked = {
  query: { ...ProjectQuery.parse({}), language: "zh" as const },
  address: "http://register.test/api/v1/projects.csv?year=2019",
  readAt: new Date("2026-01-02T03:04:05Z"),
};

async function* pages(...numbers: number[]) {
  for (const n of numbers) yield Array<PublicProject>(n).fill(written);
}

describe("A file of projects", () => {
  it("is a CSV that spreadsheets read as Chinese text and never calculate", async () => {
    const bytes = new Uint8Array(await (await streamed(toCsv(pages(1), asked), {})).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [row] = readCsv(new TextDecoder().decode(bytes));
    expect(row).toMatchObject({
      title_zh: '\'=HYPERLINK("http://evil.test","芯片")',
      title_en: 'Chips, "and"\r\nmore',
      amount_min_in_currency: "12345678901234567.5",
      amount_max_in_currency: "",
      further_amounts: "USD 0 5000 at-most",
      counting_rule: "1",
      counting: "whole",
      read_at: "2026-01-02T03:04:05.000Z",
      read_from: asked.address,
    });
  });

  const cells: [string, string][] = [
    ...["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1"].map((text): [string, string] => [text, `'${text}`]),
    ['Puces;=HYPERLINK("http://evil.test")', 'Puces;\'=HYPERLINK("http://evil.test")'],
    ["=1;+1; -1;\u00a0@x", "'=1;'+1; '-1;\u00a0'@x"],
    ["Puces; 3 = 2 + 1; @", "Puces; 3 = 2 + 1; '@"],
    ["Puces; a=b", "Puces; a=b"],
  ];
  it.each(cells)(
    "guards a cell that would be calculated, or would be where semicolons divide cells: %j",
    async (text, guarded) => {
      const project = { ...written, title: { zh: text } };
      const one = (async function* () {
        yield [project];
      })();
      const csv = await (await streamed(toCsv(one, asked), {})).text();
      expect(readCsv(csv)[0]?.title_zh).toBe(guarded);
    },
  );

  it("is a workbook of texts and numbers, with a sheet that says how to read it", async () => {
    const answer = await streamed(toWorkbook(pages(1), asked), {});
    const parts = unzipSync(new Uint8Array(await answer.clone().arrayBuffer()));
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    expect(sheet).not.toContain("<f>");
    expect(sheet).toMatch(/t="inlineStr" s="2"><is><t xml:space="preserve">=HYPERLINK/);
    const [facts, method] = await readSheets(answer);
    expect([facts?.sheet, method?.sheet]).toEqual(["签约项目", "说明"]);
    const row = Object.fromEntries(columnNames.map((name, n) => [name, facts?.data[1]?.[n]]));
    expect(row).toMatchObject({
      title_fr: "@puces <b>\uFFFD",
      year: 2019,
      amount_min_in_currency: "12345678901234567.5",
      version: 2,
    });
    const said = JSON.stringify(method?.data);
    expect(said).toContain(asked.address);
    expect(said).toContain("2026-01-02T03:04:05.000Z");
    for (const name of columnNames) expect(said).toContain(`(${name})`);
  });

  it("says in its last row that a sheet can hold no more", async () => {
    const rows = async (most: number, ...numbers: number[]) => {
      const [facts] = await readSheets(await streamed(toWorkbook(pages(...numbers), asked, most), {}));
      return facts?.data ?? [];
    };
    expect((await rows(6, 3, 1)).map(([first]) => first)).toEqual([
      "编号",
      ...Array(4).fill("SCE-2019-0001"),
    ]);
    for (const numbers of [[3, 3, 3], [4, 1], [5]]) {
      const cut = await rows(6, ...numbers);
      expect(cut).toHaveLength(6);
      expect(cut.at(-1)?.[0]).toContain("6");
    }
  });

  it("is read no further than it is taken", async () => {
    let read = 0;
    let ended = false;
    async function* endless() {
      try {
        for (;;) {
          read++;
          yield [written];
        }
      } finally {
        ended = true;
      }
    }
    const answer = await streamed(toCsv(endless(), asked), {});
    const reader = answer.body?.getReader();
    for (let taken = 0; taken < 5; taken++) await reader?.read();
    expect(read).toBeLessThan(10);
    await reader?.cancel();
    expect(ended).toBe(true);
  });

  it("answers with a fault of its own where the reading fails at once", async () => {
    const broken = async function* (): AsyncGenerator<PublicProject[], void> {
      yield* pages();
      throw new Error("no database");
    };
    await expect(streamed(toLines(broken()), {})).rejects.toThrow("no database");
  });
});
