import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import type { ProjectDocument } from "../../domain/project/document";
import { merged } from "../../domain/project/merge";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { verifyFigures } from "../figures/verify";
import { accounts } from "../schema/accounts";
import { openPostgres } from "../testing/databases";
import { publish } from "./publish";
import { readDraft, readDraftVersion } from "./read-draft";
import { sendToReview } from "./review";
import { saveDraft } from "./save-draft";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "./testing/register";

const people = 50;
const records = 20;
const turns = 2;

let opened: Awaited<ReturnType<typeof openPostgres>>;
let register: TestRegister;
let crowd: Actor[];
let ids: string[];

beforeAll(async () => {
  opened = await openPostgres();
  const { db } = opened;
  register = await makeRegister(db);
  const made = await db
    .insert(accounts)
    .values(
      Array.from({ length: people }, (_, n) => ({ email: `crowd${n}@example.org`, name: `Person ${n}` })),
    )
    .returning();
  crowd = made.map(({ id, name, email }) => ({ id, name, email, roles: { organizer: ["SCE-2019"] } }));
  ids = [];
  for (let n = 0; n < records; n += 1) {
    const document = project({ agreements: [agreement({ parties: [party(register.boe)] })] });
    const { mei: writer, luc: reviewer } = register;
    ids.push((await publishAs(db, document, { writer, reviewer })).project);
  }
}, 60_000);
afterAll(() => opened.close());

/** A change of a person's own: a source that nobody else names. */
const withPlace = (document: ProjectDocument, place: string): ProjectDocument => ({
  ...document,
  sources: [
    ...document.sources,
    { key: place, kind: "press", address: null, title: place, date: null, language: null, quote: null },
  ],
});

/** Saves a change over what was read; whoever is told that another saved first takes over theirs and saves again. */
async function edit(db: Database, id: string, actor: Actor, mark: string): Promise<number> {
  const read = await readDraft(db, id, actor);
  if (!read) throw new Error("The record cannot be read.");
  let [mine, since, basedOn] = [withPlace(read.document, mark), read.version, read.version];
  for (let conflicts = 0; ; conflicts += 1) {
    try {
      await saveDraft(db, { project: id, basedOn, document: mine, submission: crypto.randomUUID() }, actor);
      return conflicts;
    } catch (no) {
      if (!(no instanceof Refused && no.reason === "someone-else-saved")) throw no;
      const theirs = await readDraft(db, id, actor);
      const base = await readDraftVersion(db, id, since, actor);
      if (!theirs || !base) throw no;
      mine = merged(base.document, mine, theirs.document);
      [since, basedOn] = [theirs.version, theirs.version];
    }
  }
}

it("fifty people editing twenty records at once lose no change, are told of every conflict, and leave figures exact", async () => {
  const { db } = opened;
  const done = await Promise.all(
    crowd.flatMap((actor, person) =>
      Array.from({ length: turns }, async (_, turn) => {
        const at = (person * 7 + turn * 3) % records;
        const mark = `p${person}t${turn}`;
        return { at, mark, conflicts: await edit(db, ids[at] ?? "", actor, mark) };
      }),
    ),
  );
  expect(done.reduce((sum, { conflicts }) => sum + conflicts, 0)).toBeGreaterThan(0);
  for (const [at, id] of ids.entries()) {
    const draft = await readDraft(db, id, register.administrator);
    const marks = done.filter((one) => one.at === at).map(({ mark }) => mark);
    expect(draft?.document.sources.map(({ key }) => key).toSorted()).toEqual(["s1", ...marks].toSorted());
    expect(draft?.version).toBe(1 + marks.length);
    await sendToReview(db, { project: id, version: draft?.version ?? 0 }, register.mei);
    await publish(db, { project: id, version: draft?.version ?? 0 }, register.administrator);
  }
  expect((await verifyFigures(db)).differences).toEqual([]);
}, 120_000);
