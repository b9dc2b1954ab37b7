import { and, asc, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { ClaimRecord } from "../../domain/administration/edition-parts";
import { readEdition } from "../editions";
import { makeRegister, type TestRegister } from "../projects/testing/register";
import { revisions } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { keepClaim, listClaims, readClaim, removeClaim } from "./edition-claims";

const fresh = { record: null, basedOn: 0 };
const claim = (said: object = {}) =>
  ClaimRecord.parse({
    edition: "CF-2022",
    field: "participants",
    values: { en: "400+ guests" },
    source: { kind: "press", title: "Daily" },
    chosen: "on",
    ...said,
  });

forEachDatabase("What a source says of an edition in words", (database) => {
  let register: TestRegister;
  const by = () => register.administrator;
  beforeAll(async () => {
    register = await makeRegister(database());
  });

  it("stands after all that was said before, on the edition's page too", async () => {
    await keepClaim(database(), fresh, claim(), by());
    await keepClaim(database(), fresh, claim({ field: "amount", unconfirmed: "on" }), by());
    await keepClaim(database(), fresh, claim({ field: "follow-up", chosen: "" }), by());
    const fields = ["participants", "amount", "follow-up"];
    expect((await listClaims(database(), "CF-2022")).map(({ field }) => field)).toEqual(fields);
    const shown = (await readEdition(database(), "CF-2022"))?.claims ?? [];
    expect(shown.map(({ field, chosen, unconfirmed }) => [field, chosen, unconfirmed])).toEqual([
      ["participants", true, false],
      ["amount", true, true],
      ["follow-up", false, false],
    ]);
  });

  it("is added once where its form was sent twice", async () => {
    const said = () => keepClaim(database(), fresh, claim({ edition: "CF-2022", field: "domains" }), by());
    const [one, other] = await Promise.all([said(), said()]);
    expect(other?.id).toBe(one?.id);
    const held = (await listClaims(database(), "CF-2022")).filter(({ field }) => field === "domains");
    expect(held.map(({ id }) => id)).toEqual([one?.id]);
    await removeClaim(database(), { record: one?.id ?? "", basedOn: 1 }, by());
  });

  it("is changed and goes again; each change stands in the history", async () => {
    const { id } = await keepClaim(database(), fresh, claim({ edition: "SCE-2019" }), by());
    const moved = claim({ values: { en: "500+ guests" }, source: { kind: "press", title: "Gazette" } });
    await keepClaim(database(), { record: id, basedOn: 1 }, moved, by());
    expect(await readClaim(database(), "SCE-2019", id)).toMatchObject({
      row: { edition: "SCE-2019", values: { en: "500+ guests" }, source: { title: "Gazette" } },
      version: 2,
    });
    for (const [edition, record] of [
      ["CF-2022", id],
      ["SCE-2019", "x"],
    ] as const)
      expect(await readClaim(database(), edition, record)).toBeNull();
    expect(await removeClaim(database(), { record: id, basedOn: 2 }, by())).toBe("SCE-2019");
    expect(await listClaims(database(), "SCE-2019")).toEqual([]);
    const told = await database()
      .select({ act: revisions.act })
      .from(revisions)
      .where(and(eq(revisions.subject, "edition-claim"), eq(revisions.record, id)))
      .orderBy(asc(revisions.version));
    expect(told.map(({ act }) => act)).toEqual(["created", "changed", "removed"]);
  });

  it("is kept by administrators alone, of an edition that is there, as they last saw it", async () => {
    const { id } = await keepClaim(database(), fresh, claim(), by());
    const seen = { record: id, basedOn: 1 };
    for (const other of [register.mei, register.official]) {
      await expect(async () => keepClaim(database(), fresh, claim(), other)).rejects.toThrow("role-needed");
      await expect(async () => removeClaim(database(), seen, other)).rejects.toThrow("role-needed");
    }
    const nowhere = keepClaim(database(), fresh, claim({ edition: "NO-2099" }), by());
    await expect(nowhere).rejects.toThrow("not-found");
    const late = { record: id, basedOn: 0 };
    await expect(keepClaim(database(), late, claim(), by())).rejects.toThrow("record-changed");
    await expect(removeClaim(database(), late, by())).rejects.toThrow("record-changed");
    for (const record of ["x", null, register.ceremony])
      await expect(removeClaim(database(), { record, basedOn: 0 }, by())).rejects.toThrow("not-found");
  });
});
