import { expect, it } from "vitest";
import { forEachDatabase } from "../testing/databases";
import { hasNoAdministrator, makeFirstAdministrator, offerFirstAdministrator } from "./first-administrator";
import { listAccounts } from "./record";

const ana = { email: "ana@example.org", name: "Ana", password: "a password of my own" };

forEachDatabase("the first administrator", (database) => {
  it("is made with the newest code, once, while there is no account", async () => {
    const former = (await offerFirstAdministrator(database())) ?? "";
    const code = (await offerFirstAdministrator(database())) ?? "";
    const make = (typed: string) => makeFirstAdministrator(database(), { ...ana, code: typed });
    await expect(make(former)).rejects.toThrow("wrong-code");
    await expect(make("")).rejects.toThrow("wrong-code");
    expect(await hasNoAdministrator(database())).toBe(true);

    const ends = await Promise.allSettled([make(code), make(code)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await listAccounts(database())).toMatchObject([
      { email: ana.email, roles: { administrator: "all" } },
    ]);
    expect(await offerFirstAdministrator(database())).toBeNull();
    await expect(make(code)).rejects.toThrow("wrong-code");
  });
});
