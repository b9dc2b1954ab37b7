import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { addMissingSounds } from "./missing-sounds";
import { nameRows } from "./organization-names";
import { findOrganizations } from "./organizations";
import { organizationNames, organizations } from "./schema/organizations";
import { forEachDatabase } from "./testing/databases";

forEachDatabase("Names that an older release kept", (database) => {
  const add = async (zh: string, keep: (row: ReturnType<typeof nameRows>[number]) => boolean) => {
    const id = randomUUID();
    await database().insert(organizations).values({ id, names: { zh } });
    await database()
      .insert(organizationNames)
      .values(nameRows(id, { zh }, ["Widget Works"]).filter(keep));
    return id;
  };
  const formsOf = async (id: string) =>
    (await database().select().from(organizationNames).where(eq(organizationNames.organization, id)))
      .map(({ key, pinyin, initials }) => ({ key, pinyin, initials }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1));

  it("get their initials, and their sounds where they have none, and keep all else", async () => {
    const withoutInitials = await add("饕餮霹雳公司", ({ initials }) => !initials);
    const plain = await add("饕餮霹雳公司", ({ pinyin }) => !pinyin);
    const whole = await add("饕餮霹雳公司", () => true);
    expect(await findOrganizations(database(), "ttplgs", 9)).toEqual([
      expect.objectContaining({ id: whole }),
    ]);
    expect(await addMissingSounds(database())).toBe(3);
    const wanted = await formsOf(whole);
    expect(wanted).toContainEqual({ key: "ttplgs", pinyin: true, initials: true });
    expect([await formsOf(withoutInitials), await formsOf(plain)]).toEqual([wanted, wanted]);
    const found = await findOrganizations(database(), "ttplgs", 9);
    expect(found.map(({ id }) => id).toSorted()).toEqual([withoutInitials, plain, whole].toSorted());
  });

  it("are left alone the second time, and where nothing in them sounds", async () => {
    const french = await add("Société d'essai", () => true);
    const before = await formsOf(french);
    await addMissingSounds(database());
    expect(await addMissingSounds(database())).toBe(0);
    expect(await formsOf(french)).toEqual(before);
  });

  it("get them all where there are more than are looked at together", async () => {
    const made = await Promise.all(
      [..."甲乙丙丁戊"].flatMap((letter) =>
        [...Array(60).keys()].map((at) => add(`${letter}长城${at}`, ({ pinyin }) => !pinyin)),
      ),
    );
    await addMissingSounds(database());
    for (const id of [made[0], made[150], made.at(-1)]) {
      const initials = and(
        eq(organizationNames.organization, id ?? ""),
        eq(organizationNames.initials, true),
      );
      expect(await database().$count(organizationNames, initials)).toBe(1);
    }
  });
});
