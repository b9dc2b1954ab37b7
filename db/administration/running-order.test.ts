import { beforeAll, expect, it } from "vitest";
import { RunningOrder } from "../../domain/administration/records";
import { readDraft } from "../projects/read-draft";
import { saveDraft } from "../projects/save-draft";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, newForm, project, type TestRegister } from "../projects/testing/register";
import { forEachDatabase } from "../testing/databases";
import { keepRunningOrder, readRunningOrder } from "./running-order";

forEachDatabase("The running order of a ceremony", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
    const there = project({ agreements: [agreement({ ceremony: register.ceremony })] });
    await publishAs(database(), there, { writer: register.mei, reviewer: register.luc });
    await saveDraft(database(), newForm(there), register.mei);
    await saveDraft(database(), newForm(project()), register.mei);
  });
  const order = async (numbers: readonly (string | undefined)[]) => {
    const found = await readRunningOrder(database(), register.ceremony);
    return RunningOrder.parse({
      ceremony: register.ceremony,
      rows: found.map(({ project: id, version, agreement: key }, at) => ({
        project: id,
        version: String(version),
        agreement: key,
        order: numbers[at],
      })),
    });
  };

  it("is of what was signed there, published or not", async () => {
    const found = await readRunningOrder(database(), register.ceremony);
    expect(found.map(({ reference, order: number }) => [reference, number])).toEqual([
      ["SCE-2019-0001", null],
      [null, null],
    ]);
  });

  it("is kept in drafts: what was published waits for a second person, nothing else does", async () => {
    const kept = await keepRunningOrder(database(), await order(["2", "1"]), register.administrator);
    expect(kept).toEqual({ changed: 2, inReview: 1 });
    const found = await readRunningOrder(database(), register.ceremony);
    expect(found.map(({ reference, order: number }) => [reference, number])).toEqual([
      [null, 1],
      ["SCE-2019-0001", 2],
    ]);
    const [unpublished, published] = await Promise.all(
      found.map((one) => readDraft(database(), one.project, register.administrator)),
    );
    expect([unpublished?.state, published?.state]).toEqual(["draft", "in-review"]);
    expect(await keepRunningOrder(database(), await order(["1", "2"]), register.administrator)).toEqual({
      changed: 0,
      inReview: 0,
    });
  });

  it("is changed by administrators who saw the newest drafts, all of it or nothing", async () => {
    const wanted = await order(["5", "6"]);
    await expect(keepRunningOrder(database(), wanted, register.mei)).rejects.toThrow("role-needed");
    const old = { ...wanted, rows: wanted.rows.map((row, at) => ({ ...row, version: row.version - at })) };
    await expect(keepRunningOrder(database(), old, register.administrator)).rejects.toThrow(
      "someone-else-saved",
    );
    const found = await readRunningOrder(database(), register.ceremony);
    expect(found.map(({ order: number }) => number)).toEqual([1, 2]);
  });
});
