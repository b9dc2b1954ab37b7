import { beforeAll, expect, it } from "vitest";
import { forEachDatabase } from "../testing/databases";
import { countGaps, recordsWithGap } from "./gap-list";
import { saveDraft } from "./save-draft";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, newForm, party, project, type TestRegister } from "./testing/register";

forEachDatabase("Records with gaps", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
    const { mei, luc, boe } = register;
    const bare = project({
      title: { zh: "草稿" },
      agreements: [agreement({ amount: { disclosure: "undisclosed" }, parties: [], sources: [] })],
    });
    await saveDraft(database(), newForm(bare), mei);
    const told = project({
      title: { zh: "已发布", en: "Published", fr: "Publié" },
      domains: ["IC"],
      agreements: [agreement({ parties: [party(boe)], sources: [] })],
    });
    await publishAs(database(), told, { writer: mei, reviewer: luc });
  });
  const counted = async (actor = register.mei) =>
    Object.fromEntries((await countGaps(database(), actor)).map(({ kind, records }) => [kind, records]));

  it("are counted by kind, published or not", async () => {
    expect(await counted()).toMatchObject({ "no-amount": 1, "no-party": 1, "no-origin": 1, "no-source": 2 });
  });

  it("are listed, the latest change first", async () => {
    const titles = async (kind: "no-source" | "no-amount") =>
      (await recordsWithGap(database(), kind, register.mei)).map(({ title }) => title.zh);
    expect(await titles("no-source")).toEqual(["已发布", "草稿"]);
    expect(await titles("no-amount")).toEqual(["草稿"]);
  });

  it("are none of whoever writes elsewhere", async () => {
    expect(await counted(register.ana)).toEqual({});
    expect(await recordsWithGap(database(), "no-source", register.official)).toEqual([]);
  });

  it("are gone once they are filled in", async () => {
    const before = await counted();
    const { mei, boe } = register;
    const saved = await saveDraft(
      database(),
      newForm(project({ agreements: [agreement({ amount: { disclosure: "undisclosed" } })] })),
      mei,
    );
    expect((await counted())["no-amount"]).toBe((before["no-amount"] ?? 0) + 1);
    const filled = project({ agreements: [agreement({ parties: [party(boe)] })] });
    await saveDraft(
      database(),
      { project: saved.project, basedOn: saved.version, document: filled, submission: crypto.randomUUID() },
      mei,
    );
    expect((await counted())["no-amount"]).toBe(before["no-amount"]);
  });
});
