import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { projects } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import { forEachDatabase } from "../testing/databases";
import { approveFor, type Opened } from "./embargo";
import { OpeningWatch } from "./opening-watch";
import { readDraft } from "./read-draft";
import { sendToReview } from "./review";
import { saveDraft } from "./save-draft";
import { makeRegister, newForm, project, type TestRegister } from "./testing/register";

forEachDatabase("The watch over openings", (database) => {
  let register: TestRegister;
  let told: Opened[] = [];
  let faults: unknown[] = [];
  /** What this process takes the time to be. */
  let now = Date.now();
  let watch: OpeningWatch;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  beforeEach(() => {
    [told, faults, now] = [[], [], Date.now()];
    watch = watchOver(async () => database());
  });
  afterEach(async () => {
    watch.stop();
    await database().delete(projects);
  });
  const watchOver = (open: () => Promise<ReturnType<typeof database>>) =>
    new OpeningWatch(
      open,
      { opened: async (opened) => void told.push(opened), failed: (fault) => void faults.push(fault) },
      () => now,
    );
  const approved = async (opensAt: Date) => {
    const draft = await saveDraft(database(), newForm(project()), register.mei);
    await sendToReview(database(), draft, register.mei);
    await approveFor(database(), { ...draft, opensAt }, register.luc, new Date(0));
    return draft.project;
  };
  const isPublished = async (id: string) =>
    (await readDraft(database(), id, register.mei))?.projectState === "published";

  it("opens at the start what came due while nothing ran", async () => {
    const id = await approved(new Date(Date.now() - 60_000));
    await watch.look();
    expect(await isPublished(id)).toBe(true);
    expect(told.map(({ published }) => published.length)).toEqual([1]);
  });

  it("lets no reader pass its instant unopened, and asks nothing of the database before it", async () => {
    const id = await approved(new Date(Date.now() + 3_600_000));
    await watch.look();
    let asked = 0;
    const counting = watchOver(async () => {
      asked += 1;
      return database();
    });
    await counting.look();
    await counting.due();
    expect(asked).toBe(1);
    expect(await isPublished(id)).toBe(false);
    await database()
      .update(embargoes)
      .set({ opensAt: new Date(Date.now() - 1) });
    now += 3_600_001;
    await Promise.all([counting.due(), counting.due()]);
    counting.stop();
    expect(asked).toBe(2);
    expect(await isPublished(id)).toBe(true);
  });

  it("tells when something came due, also where another instance opened it", async () => {
    await approved(new Date(Date.now() + 3_600_000));
    await watch.look();
    expect(told).toEqual([]);
    await database().delete(embargoes);
    now += 3_600_001;
    await watch.due();
    expect(told).toEqual([{ published: [], failed: [] }]);
  });

  it("goes on when the database does not answer", async () => {
    const down = watchOver(() => Promise.reject(new Error("down")));
    await down.look();
    down.stop();
    expect(faults).toHaveLength(1);
  });
});
