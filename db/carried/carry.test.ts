import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import { ClaimRecord } from "../../domain/administration/edition-parts";
import { SourceRecord } from "../../domain/administration/records";
import { person } from "../accounts/testing/people";
import { keepClaim } from "../administration/edition-claims";
import { keepSource } from "../administration/sources";
import { readEdition } from "../editions";
import { verifyFigures } from "../figures/verify";
import { hideFile } from "../files/change-file";
import { storedName } from "../files/file-store";
import { readPublicFile } from "../files/read-files";
import { readHistory } from "../projects/history";
import { readPublicProject } from "../projects/public";
import { openRedactions, redactionsOf } from "../projects/read-redactions";
import { confirmRedaction, proposeRedaction } from "../projects/redact";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "../projects/testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "../projects/withdraw";
import { rows } from "../query";
import { secret } from "../testing/secret-document";
import { hideEverywhere } from "../testing/secrets";
import { carryIn } from "./carry-in";
import { carryOut } from "./carry-out";
import { lastCarriedIn } from "./carry-state";
import { newKeys } from "./seal";

import { forBothSides, linesIn } from "./testing/sides";

const plain = async (path: string) => gunzipSync(await readFile(path)).toString("utf8");

forBothSides("A register carried outside", (sides) => {
  let register: TestRegister;
  let made: Awaited<ReturnType<typeof hideEverywhere>>;
  let first: string;
  beforeAll(async () => {
    const { inside, stores } = sides();
    register = await makeRegister(inside);
    made = await hideEverywhere(inside, stores.inside, register);
    first = await sides().out("first");
    await sides().in(first);
  });

  const reference = () => made.published.reference;

  /** Every row of every table outside, as text. */
  async function everythingOutside(): Promise<string> {
    const { outside } = sides();
    const tables = await rows<{ name: string }>(
      outside,
      sql`select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const found = [];
    for (const { name } of tables)
      found.push(...(await rows(outside, sql`select t::text as row from ${sql.identifier(name)} t`)));
    return JSON.stringify(found);
  }

  it("tells nothing that is not published, in the file or outside", async () => {
    expect(await plain(first)).not.toMatch(secret);
    expect(await everythingOutside()).not.toMatch(secret);
    expect(await plain(first)).not.toContain(register.mei.id);
    expect(await rows(sides().outside, sql`select from drafts`)).toEqual([]);
    expect(await rows(sides().outside, sql`select from projects where state = 'draft'`)).toEqual([]);
    expect(await plain(first)).toContain(register.infineon);
  });

  it("shows what the register inside shows, documents for everybody included", async () => {
    const { inside, outside, stores } = sides();
    const shown = await readPublicProject(outside, reference());
    expect(shown).toEqual(await readPublicProject(inside, reference()));
    expect(shown).toMatchObject({
      project: { milestones: [{ verified: true }], files: [{ id: made.open }] },
    });
    const file = await readPublicFile(outside, made.open);
    if (!file) throw new Error("The document did not come.");
    const bytes = await stores.outside.get(storedName(file));
    expect(bytes && (await text(bytes))).toContain("open");
    expect(await readPublicFile(outside, made.hidden)).toBeNull();
    expect((await verifyFigures(outside)).differences).toEqual([]);
  });

  it("is the same after the same file a second time", async () => {
    const before = await everythingOutside();
    expect(await sides().in(first)).toMatchObject({ changed: false, sequence: 1 });
    expect(await everythingOutside()).toBe(before);
  });

  it("is not changed by a file that was cut short, altered, or signed by others", async () => {
    const { inside, outside, stores, path, publicKey } = sides();
    const next = await sides().out("next");
    const whole = await readFile(next);
    const before = await everythingOutside();
    const refused = async (name: string, bytes: Buffer, why: string | RegExp) => {
      await writeFile(path(name), bytes);
      await expect(sides().in(path(name))).rejects.toThrow(why);
    };
    await refused("short", whole.subarray(0, whole.length - 40), "damaged or cut short");
    await refused("flipped", Buffer.from(whole).fill(7, 200, 210), "damaged or cut short");
    const lines = (await plain(next)).trimEnd().split("\n");
    const zipped = (some: readonly string[]) => gzipSync(`${some.join("\n")}\n`);
    await refused("no-seal", zipped(lines.slice(0, -1)), "damaged or cut short");
    await refused("fewer", zipped(lines.toSpliced(3, 1)), "damaged or cut short");
    await refused("more", zipped([...lines, lines[3] ?? ""]), "damaged or cut short");
    await refused("other", zipped(lines.map((line) => line.replaceAll("Smart", "Smurf"))), "damaged");
    await refused("text", zipped(["anything at all"]), "no file that npm run publish:export wrote");
    const older = lines.with(0, (lines[0] ?? "").replace(/"shape":"[0-9a-f]+"/, '"shape":"0"'));
    await refused("release", zipped(older), "another release");
    const forged = path("forged");
    await carryOut({ db: inside, store: stores.inside, privateKey: newKeys().privateKey }, forged);
    await expect(sides().in(forged)).rejects.toThrow("not signed with the key");
    await expect(sides().in(path("nowhere"))).rejects.toThrow("There is no file");
    await expect(carryIn({ db: outside, store: stores.outside, publicKey: "no key" }, next)).rejects.toThrow(
      "SIGNBOOK_PUBLISHER_KEY is not one that",
    );
    expect(publicKey).not.toBe("no key");
    expect(await everythingOutside()).toBe(before);
  });

  it("follows what was added, corrected, hidden and withdrawn, and an older file is refused", async () => {
    const { inside, outside, stores } = sides();
    const by = { writer: register.mei, reviewer: register.luc };
    const added = await publishAs(inside, project({ title: { zh: "项目", en: "Second" } }), by);
    const document = project({
      title: { zh: "项目", en: "Third" },
      agreements: [agreement({ parties: [party(register.boe)] })],
    });
    const third = await publishAs(inside, document, by);
    const file = await readPublicFile(outside, made.open);
    await hideFile(inside, { project: made.project, id: made.open }, register.luc);
    await sides().in(await sides().out("second"));
    expect(await readPublicProject(outside, third.published.reference)).toMatchObject({ found: "published" });
    expect(file && (await stores.outside.get(storedName(file)))).toBeNull();

    const { proposal } = await proposeWithdrawal(
      inside,
      { project: added.project, reason: "Twice" },
      register.mei,
    );
    await confirmWithdrawal(inside, proposal, register.luc);
    await publishAs(
      inside,
      { ...document, title: { zh: "项目", en: "Third, corrected" }, jobs: { min: 5, max: 6 } },
      by,
      { project: third.project, basedOn: third.version },
    );
    await sides().in(await sides().out("third"));
    expect(await readPublicProject(outside, added.published.reference)).toMatchObject({
      found: "withdrawn",
      reason: "Twice",
    });
    const history = await readHistory(outside, third.published.reference);
    expect(history).toEqual(await readHistory(inside, third.published.reference));
    expect(history).toHaveLength(2);
    expect((await verifyFigures(outside)).differences).toEqual([]);
    await expect(sides().in(first)).rejects.toThrow(/is number 1, and number \d+ is shown here already/);
  });

  it("follows a source that was corrected, where a new one is called what it was called before", async () => {
    const { inside, outside } = sides();
    const by = register.administrator;
    const says = (title: string) =>
      ClaimRecord.parse({
        ...{ edition: "CF-2022", field: "participants", values: { en: title }, chosen: "on" },
        source: { kind: "press", title },
      });
    const fresh = { record: null, basedOn: 0 };
    const { source } = await keepClaim(inside, fresh, says("Daily"), by);
    await sides().in(await sides().out("source-before"));
    const corrected = SourceRecord.parse({ kind: "government", title: "Daily of the fair" });
    await keepSource(inside, { record: source, basedOn: 1 }, corrected, by);
    await keepClaim(inside, fresh, says("Daily"), by);
    await sides().in(await sides().out("source-after"));
    const told = (await readEdition(outside, "CF-2022"))?.claims.map((claim) => claim.source);
    expect(told?.map(({ kind, title }) => [kind, title])).toEqual([
      ["government", "Daily of the fair"],
      ["press", "Daily"],
    ]);
  });

  it("forgets what was redacted inside, in every version, and says that it was", async () => {
    const { inside, outside } = sides();
    const second: Actor = await person(inside, { administrator: "all" });
    const by = { writer: register.mei, reviewer: register.luc };
    const leak = "Leaked sentence";
    const leaked = project({ title: { zh: "项目", en: "Fourth" }, summary: { en: leak } });
    const fourth = await publishAs(inside, leaked, by);
    await sides().in(await sides().out("leaking"));
    expect(await everythingOutside()).toContain(leak);
    const asked = { project: fourth.project, fields: ["summary"], reason: "Personal data" };
    await proposeRedaction(inside, asked, register.administrator);
    const [open] = await openRedactions(inside);
    await confirmRedaction(inside, open?.id ?? "", second);
    await sides().in(await sides().out("redacted"));
    expect(await everythingOutside()).not.toContain(leak);
    const told = await redactionsOf(outside, fourth.published.reference);
    expect(told).toEqual(await redactionsOf(inside, fourth.published.reference));
    expect(told).toMatchObject([{ fields: ["summary"], reason: "Personal data" }]);
  });

  it("changes wholly or not at all", async () => {
    const { inside, outside } = sides();
    const by = { writer: register.mei, reviewer: register.luc };
    await publishAs(inside, project({ title: { zh: "项目", en: "Fifth" } }), by);
    const path = await sides().out("fifth");
    const [before, state] = [await linesIn(outside), await lastCarriedIn(outside)];
    await outside.execute(sql`alter table positions add constraint none check (title_en <> 'Fifth')`);
    await expect(sides().in(path)).rejects.toThrow();
    expect(await linesIn(outside)).toEqual(before);
    expect(await lastCarriedIn(outside)).toEqual(state);
    await outside.execute(sql`alter table positions drop constraint none`);
    expect(await sides().in(path)).toMatchObject({ changed: true });
    expect(await linesIn(outside)).toEqual(await linesIn(inside));
  });

  it("is never brought into a register that people work in, or after another's", async () => {
    const { inside, outside, stores, publicKey, path } = sides();
    await expect(carryIn({ db: inside, store: stores.inside, publicKey }, first)).rejects.toThrow(
      "holds drafts or accounts",
    );
    const { privateKey, publicKey: others } = newKeys();
    await inside.execute(sql`update settings set value = value
      || jsonb_build_object('register', gen_random_uuid()) where name = 'carried-out'`);
    await carryOut({ db: inside, store: stores.inside, privateKey }, path("others"));
    await expect(
      carryIn({ db: outside, store: stores.outside, publicKey: others }, path("others")),
    ).rejects.toThrow("of another register");
  });
});
