import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { ErrorReport } from "../domain/error-report";
import type { Database } from "./client";
import {
  answerReport,
  listedAtMost,
  listReports,
  readReport,
  readReportAtDesk,
  receiveReport,
} from "./error-reports";
import { publishAs } from "./projects/testing/publish";
import { makeRegister, project, type TestRegister } from "./projects/testing/register";
import { errorReports } from "./schema/error-reports";
import { revisions } from "./schema/projects";
import { forEachDatabase } from "./testing/databases";

const message = "The amount is in dollars, not in yuan.";
const now = new Date("2026-03-01T08:00:00Z");

forEachDatabase("An error report", (database) => {
  let register: TestRegister;
  let reference: string;
  beforeAll(async () => {
    register = await makeRegister(database());
    const people = { writer: register.mei, reviewer: register.luc };
    reference = (await publishAs(database(), project(), people)).published.reference;
  });
  const send = (db: Database, said: object, address = "192.0.2.1", at = now) =>
    receiveReport(db, ErrorReport.parse({ message, ...said }), { address, language: "fr" }, at);

  it("gets a number, a day by which it is answered, and a page of its own that only its key opens", async () => {
    const first = await send(database(), { reference, contact: "ana@example.org" });
    const second = await send(database(), {});
    expect(second.number).toBe(first.number + 1);
    expect(await readReport(database(), first.key)).toMatchObject({
      number: first.number,
      reference,
      message,
      state: "open",
      due: "2026-03-16",
      answer: null,
    });
    expect(JSON.stringify(await readReport(database(), first.key))).not.toContain("ana@example.org");
    expect(await readReport(database(), String(first.number))).toBeNull();
  });

  it("says nothing of a project that is not published", async () => {
    const { key } = await send(database(), { reference: "SCE-2019-9999" }, "192.0.2.2");
    expect((await readReport(database(), key))?.reference).toBeNull();
  });

  it("is taken five times an hour from one address, and again when the hour is over", async () => {
    for (let sent = 0; sent < 5; sent++) await send(database(), {}, "2001:db8::1");
    await expect(send(database(), {}, "2001:db8::2")).rejects.toMatchObject({
      reason: "too-many-reports",
      wait: 3600,
    });
    await send(database(), {}, "2001:db8::2", new Date(now.getTime() + 3_600_000));
    await send(database(), {}, "192.0.2.9");
  });

  it("reaches those who may write what it is about, and administrators", async () => {
    const about = async (actor: TestRegister["mei"]) =>
      (await listReports(database(), "open", actor)).map((report) => report.reference);
    expect(await about(register.mei)).toEqual([reference]);
    expect(await about(register.ana)).toEqual([]);
    expect(new Set(await about(register.administrator))).toEqual(new Set([reference, null]));
    await expect(listReports(database(), "open", register.official)).rejects.toThrow("role-needed");
  });

  it("is answered once, for its reader to see, and the answer stands in the history", async () => {
    const { number, key } = await send(database(), { reference, contact: "ana@example.org" }, "192.0.2.3");
    const answer = { number, state: "mended", answer: "It is in yuan now." } as const;
    await expect(answerReport(database(), answer, register.ana)).rejects.toThrow("not-found");
    expect(await readReportAtDesk(database(), number, register.ana)).toBeNull();
    await answerReport(database(), answer, register.mei);
    await expect(answerReport(database(), answer, register.luc)).rejects.toThrow("already-answered");
    expect(await readReport(database(), key)).toMatchObject({
      state: "mended",
      answer: "It is in yuan now.",
    });
    expect(await listReports(database(), "answered", register.mei)).toMatchObject([
      { number, answeredBy: "Mei", contact: "ana@example.org" },
    ]);
    const told = await database()
      .select()
      .from(revisions)
      .where(eq(revisions.record, String(number)));
    expect(told).toMatchObject([
      { subject: "error-report", by: register.mei.id, document: { state: "mended" } },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/ana@|dollars/);
  });

  it("is not hidden from those who answer it by however many others that wait for somebody else", async () => {
    const before = (await listReports(database(), "open", register.mei)).map(({ number }) => number);
    const received = { language: "en", message, receivedAt: now, due: "2026-01-01" } as const;
    await database()
      .insert(errorReports)
      .values(Array.from({ length: listedAtMost }, (_, at) => ({ ...received, key: `flood-${at}` })));
    const seen = await listReports(database(), "open", register.mei);
    expect(before.length).toBeGreaterThan(0);
    expect(seen.map(({ number }) => number)).toEqual(before);
    expect(await listReports(database(), "open", register.administrator)).toHaveLength(listedAtMost);
  });
});
