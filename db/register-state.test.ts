import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { saveDraft } from "./projects/save-draft";
import { publishAs } from "./projects/testing/publish";
import { makeRegister, newForm, project, type TestRegister } from "./projects/testing/register";
import { readLastChange, readRegisterState } from "./register-state";
import { addRevision } from "./revisions";
import { forEachDatabase } from "./testing/databases";

forEachDatabase("The state of the register", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const mark = async () => (await readRegisterState(database())).mark;
  const revise = (subject: "account" | "domain") =>
    addRevision(database(), {
      subject,
      record: "AI",
      act: "changed",
      document: {},
      actor: register.administrator,
    });

  it("is another after each publication and each change of a name, and no other for drafts and accounts", async () => {
    const empty = await readRegisterState(database());
    expect(empty.changedAt).toBeNull();
    expect(await readLastChange(database())).toBeNull();
    await saveDraft(database(), newForm(project()), register.mei);
    await revise("account");
    expect(await readRegisterState(database())).toEqual(empty);
    await publishAs(database(), project(), { writer: register.mei, reviewer: register.luc });
    const published = await readRegisterState(database());
    expect(published.mark).not.toBe(empty.mark);
    expect(await readLastChange(database())).toEqual(published.changedAt);
    await revise("domain");
    expect(await mark()).not.toBe(published.mark);
  });

  it("is another where a change appears that was numbered before the last", async () => {
    await revise("domain");
    const before = await mark();
    await database().execute(sql`
      insert into revisions (id, subject, record, act, version, document, by, role)
      overriding system value
      select min(id) - 1, 'domain', 'late', 'changed', 1, '{}', ${register.administrator.id}, 'administrator'
      from revisions`);
    expect(await mark()).not.toBe(before);
  });
});
