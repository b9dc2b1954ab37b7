import { eq } from "drizzle-orm";
import type { Database } from "../client";
import { addOrganization } from "../organizations";
import type { TestRegister } from "../projects/testing/register";
import { organizationGlobal500, organizationIdentifiers, organizations } from "../schema/organizations";
import { figure, word } from "./secret-document";

/** An organization that no published project names, known by all that one may be known by. */
async function unnamed(db: Database, { mei }: TestRegister, which: string): Promise<string> {
  const names = { en: `${word} ${which}`, zh: `金丝雀${which}` };
  const aliases = [`${word} AB ${which}`, `金丝雀公司${which}`];
  const { id } = await addOrganization(db, { names, kind: "company", aliases, seat: "SE" }, mei);
  await db.insert(organizationIdentifiers).values({ organization: id, scheme: "LEI", value: figure + which });
  await db.insert(organizationGlobal500).values({ organization: id, year: 2019 });
  return id;
}

/**
 * Organizations that stand by public ones, and are not public themselves: the owner of one, what it owns, and one that
 * turned out to be it, whose own names nobody has published. The ids of all of them, and of a plain one first.
 */
export async function hideOrganizations(
  db: Database,
  register: TestRegister,
): Promise<[string, ...string[]]> {
  const set = (id: string, values: Partial<typeof organizations.$inferInsert>) =>
    db.update(organizations).set(values).where(eq(organizations.id, id));
  const plain = await unnamed(db, register, "1");
  const owner = await unnamed(db, register, "2");
  const owned = await unnamed(db, register, "3");
  const merged = await unnamed(db, register, "4");
  await set(register.infineon, { parent: owner });
  await set(owned, { parent: register.infineon });
  await set(merged, { mergedInto: register.infineon });
  return [plain, owner, owned, merged];
}
