import { eq } from "drizzle-orm";
import type postgres from "postgres";
import { applyImport } from "../db/imports/apply";
import { decideAll } from "../db/imports/change";
import { checkRows } from "../db/imports/check-rows";
import { stageImport } from "../db/imports/stage";
import { importDrafts } from "../db/schema/imports";
import { draftPositions } from "../db/schema/positions";
import { drafts, draftVersions, projects } from "../db/schema/projects";
import { recognise, wordKey } from "../domain/import/headings";
import type { SheetRow } from "../domain/import/limits";
import type { Vocabulary } from "../domain/import/vocabulary";
import type { Case, Register } from "./cases";
import { copyRows } from "./copy";
import { writer } from "./people";
import { Random } from "./random";
import type { ReferenceRecords } from "./reference-records";

const rows = 10_000;
const headings = ["项目名称", "投资方", "国别", "投资额（亿元）", "签约日期", "领域", "届次", "责任单位"];

/** Bringing in a spreadsheet of 10,000 rows with domains, parties and amounts, beside COPY of the very same drafts. */
export function importing(register: Register): Case {
  const { db, sql, records } = register;
  const vocabulary = vocabularyOf(records);
  const cleared = () => withoutDrafts(sql);
  let [ready, checked]: [readonly Ready[], string] = [[], ""];
  const lookedThrough = async (turn: number) => {
    const id = await staged(register, turn);
    await checkRows(db, id, { vocabulary, actor: writer });
    await decideAll(db, id, "similar", "new", writer);
    return id;
  };
  return {
    work: `an import of ${rows} rows`,
    rounds: 3,
    ways: [
      {
        name: "raw: COPY of the same drafts",
        prepare: async (turn) => {
          await cleared();
          const id = await lookedThrough(3 * turn);
          ready = await db.select().from(importDrafts).where(eq(importDrafts.import, id));
        },
        run: async () => copied(sql, ready),
      },
      {
        name: "applyImport of checked rows",
        prepare: async (turn) => {
          await cleared();
          checked = await lookedThrough(3 * turn + 1);
        },
        run: () => applyImport(db, checked, { vocabulary, actor: writer }),
      },
      {
        name: "kept, checked and applied",
        prepare: cleared,
        run: async (turn) =>
          applyImport(db, await lookedThrough(3 * turn + 2), { vocabulary, actor: writer }),
      },
    ],
  };
}

/** A draft that an import would write. */
type Ready = typeof importDrafts.$inferSelect;

/** Every turn brings its rows into the register as it was filled, without the drafts of the turns before. */
async function withoutDrafts(sql: postgres.Sql): Promise<void> {
  await sql`delete from projects where state = 'draft'`;
  await sql`vacuum (analyze) projects, drafts, draft_versions, draft_positions, import_rows, import_drafts,
    import_marks`;
}

/** Every table that an import writes drafts to, with all its indexes. */
async function copied(sql: postgres.Sql, drafted: readonly Ready[]): Promise<void> {
  const saved = { version: 1, savedBy: writer.id, savedAt: new Date() };
  await copyRows(
    sql,
    projects,
    drafted.map(({ project }) => ({ id: project })),
  );
  await copyRows(
    sql,
    drafts,
    drafted.map(({ project, document, editions, units, gaps }) => ({
      ...{ project, document, editions, units, gaps },
      ...saved,
    })),
  );
  await copyRows(
    sql,
    draftVersions,
    drafted.map(({ project, document }) => ({ project, document, ...saved })),
  );
  await copyRows(sql, draftPositions, drafted.map(positionOf));
}

/** Of what is kept of a draft, what is found of it. */
function positionOf(draft: Ready) {
  const { import: _, number, names, basis, document, editions, units, gaps, ...position } = draft;
  return position;
}

function staged({ db, records }: Register, turn: number): Promise<string> {
  return stageImport(
    db,
    {
      file: null,
      language: "zh",
      headings,
      mapping: recognise(headings, new Map()),
      defaults: { where: "/", placeOrigin: "", currency: "CNY" },
      rows: [...Array(rows).keys()].map((at) => rowOf(turn, at, records)),
    },
    writer,
  );
}

function rowOf(
  turn: number,
  at: number,
  { organizations, domains, editions, units }: ReferenceRecords,
): SheetRow {
  const random = new Random(1_000_000 + turn * rows + at);
  const parties = [random.pick(organizations), random.pick(organizations)];
  const edition = random.pick(editions);
  const cells = [
    titleOf(random),
    parties.map(({ zh }) => zh).join("；"),
    parties.map(({ origin }) => origin).join("；"),
    String(1 + random.below(500)),
    `${edition.year}-0${1 + random.below(9)}-1${random.below(10)}`,
    [...new Set([random.pick(domains), random.pick(domains)])].join("、"),
    edition.code,
    random.pick(units),
  ];
  return { number: at + 2, cells };
}

/** Eight characters that no other title is likely to have side by side. */
const titleOf = (random: Random): string =>
  [...Array(8)].map(() => String.fromCodePoint(0x4e00 + random.below(3_000))).join("");

function vocabularyOf({ domains, editions, units }: ReferenceRecords): Vocabulary {
  const codes = (all: readonly string[]) => new Map(all.map((code) => [wordKey(code), code]));
  const none: Vocabulary["types"] = new Map();
  return {
    language: "zh",
    ...{ types: none, kinds: none, roles: none, disclosures: none, sourceKinds: none, languages: none },
    domains: codes(domains),
    units: codes(units),
    editions: codes(editions.map(({ code }) => code)),
    writable: new Set(editions.map(({ code }) => code)),
    ceremonies: [],
    originNames: new Map(),
  };
}
