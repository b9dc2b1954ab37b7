import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../domain/actor";
import { mostViews } from "../domain/saved-view";
import { makeRegister } from "./projects/testing/register";
import { savedViews } from "./schema/views";
import { forEachDatabase } from "./testing/databases";
import { listViews, readView, removeView, renameView, saveView } from "./views";

forEachDatabase("Views of the dashboard", (database) => {
  let wei: Actor;
  let kim: Actor;
  beforeAll(async () => {
    ({ official: wei, administrator: kim } = await makeRegister(database()));
    await saveView(database(), { name: "芯片", query: "?domain=IC" }, wei);
    await saveView(database(), { name: "Everything", query: "" }, wei);
    await saveView(database(), { name: "芯片", query: "?domain=IC&class=contract" }, kim);
  });

  const namesOf = async (actor: Actor) => (await listViews(database(), actor)).map(({ name }) => name);
  const viewOf = async (actor: Actor, name: string) => {
    const found = (await listViews(database(), actor)).find((view) => view.name === name);
    if (!found) throw new Error(`No view is called ${name}.`);
    return found;
  };

  it("are each person's own, under names of their own", async () => {
    expect(await namesOf(wei)).toEqual(["Everything", "芯片"]);
    expect((await viewOf(kim, "芯片")).query).toBe("?domain=IC&class=contract");
    const { id } = await viewOf(kim, "芯片");
    expect(await readView(database(), id, wei)).toBeNull();
    expect((await readView(database(), id, kim))?.name).toBe("芯片");
    expect(await readView(database(), "no id", kim)).toBeNull();
  });

  it("have a name only once", async () => {
    const again = saveView(database(), { name: "芯片", query: "" }, wei);
    await expect(again).rejects.toThrow("view-name-taken");
    const { id: view } = await viewOf(wei, "Everything");
    await expect(renameView(database(), { view, name: "芯片" }, wei)).rejects.toThrow("view-name-taken");
  });

  it("take another name, and keep their own when it is sent again", async () => {
    const { id: view } = await viewOf(wei, "Everything");
    await renameView(database(), { view, name: "All" }, wei);
    await renameView(database(), { view, name: "All" }, wei);
    expect(await namesOf(wei)).toEqual(["All", "芯片"]);
  });

  it("are neither renamed nor removed by anybody else", async () => {
    const { id: view } = await viewOf(wei, "芯片");
    await expect(renameView(database(), { view, name: "Mine" }, kim)).rejects.toThrow("not-found");
    await removeView(database(), view, kim);
    expect(await namesOf(wei)).toContain("芯片");
  });

  it("are gone once removed, and that is no fault twice", async () => {
    const { id: view } = await viewOf(wei, "芯片");
    await removeView(database(), view, wei);
    await removeView(database(), view, wei);
    expect(await namesOf(wei)).not.toContain("芯片");
  });

  it("are so many and no more", async () => {
    const held = (await namesOf(kim)).length;
    const more = Array.from({ length: mostViews - held - 1 }, (_, at) => ({
      account: kim.id,
      name: `view ${at}`,
      query: "",
    }));
    await database().insert(savedViews).values(more);
    const last = [1, 2, 3].map((at) => saveView(database(), { name: `last ${at}`, query: "" }, kim));
    const ended = await Promise.allSettled(last);
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(saveView(database(), { name: "one more", query: "" }, kim)).rejects.toThrow(
      "too-many-views",
    );
  });
});
