import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { forEachDatabase } from "../testing/databases";
import { expectRefusal } from "../testing/refusal";
import { accounts } from "./accounts";
import { progressReports, targets } from "./follow-up";
import { positions } from "./positions";
import { projects, proposals, revisions } from "./projects";
import { ceremonies, domains, editions, expos, rates } from "./reference";

const revision = {
  subject: "project",
  record: "SCE-2019-0001",
  act: "published",
  document: {},
  by: crypto.randomUUID(),
  role: "organizer",
} as const;

forEachDatabase("The history", (database) => {
  beforeAll(async () => {
    await database()
      .insert(revisions)
      .values([
        { ...revision, version: 1 },
        { ...revision, version: 2, sample: true },
      ]);
  });

  it("cannot be changed", async () => {
    const change = database()
      .update(revisions)
      .set({ reason: "better" })
      .where(eq(revisions.version, 1))
      .execute();
    await expectRefusal(change, "append-only");
    const sample = database().update(revisions).set({ sample: true }).execute();
    await expectRefusal(sample, "append-only");
  });

  it("cannot be deleted or emptied, but for the sample's part of it", async () => {
    await expectRefusal(database().delete(revisions).execute(), "append-only");
    await expectRefusal(database().execute(sql`truncate revisions`), "append-only");
    await database().delete(revisions).where(eq(revisions.sample, true));
    expect(await database().select({ version: revisions.version }).from(revisions)).toEqual([{ version: 1 }]);
  });

  it("has one revision of each version of a record", async () => {
    await expectRefusal(
      database()
        .insert(revisions)
        .values({ ...revision, version: 1 })
        .execute(),
      "revisions_one",
    );
  });
});

forEachDatabase("The records", (database) => {
  let ana: string;
  let ben: string;

  beforeAll(async () => {
    const people = [
      { email: "ana@example.org", name: "Ana" },
      { email: "ben@example.org", name: "Ben" },
    ];
    const kept = await database().insert(accounts).values(people).returning();
    [ana = "", ben = ""] = kept.map(({ id }) => id);
    const [expo] = await database().insert(expos).values({ code: "SCE" }).returning();
    await database()
      .insert(editions)
      .values({ code: "SCE-2019", expo: expo?.id ?? "", year: 2019 });
  });

  it("of accounts have one e-mail address each, in lower case", async () => {
    const account = (email: string) => database().insert(accounts).values({ email, name: "Ana" }).execute();
    await expectRefusal(account("Ana@example.org"), "accounts_email_lower");
    await expectRefusal(account("ana@example.org"), "accounts_email");
  });

  it("of projects have a reference exactly once published, each its own, and say when and why withdrawn", async () => {
    const project = (values: typeof projects.$inferInsert) =>
      database().insert(projects).values(values).execute();
    await project({});
    await project({ state: "published", reference: "SCE-2019-0001" });
    await expectRefusal(project({ reference: "SCE-2019-0002" }), "projects_reference_when_published");
    await expectRefusal(project({ state: "published" }), "projects_reference_when_published");
    await expectRefusal(project({ state: "published", reference: "SCE-2019-0001" }), "projects_reference");
    await expectRefusal(project({ state: "withdrawn", reference: "SCE-2019-0003" }), "projects_withdrawn");
  });

  it("of editions have a code that can begin references, and dates as known", async () => {
    const [expo] = await database().select().from(expos);
    const edition = (values: Partial<typeof editions.$inferInsert>) =>
      database()
        .insert(editions)
        .values({ code: "CF-2022-1", expo: expo?.id ?? "", year: 2022, ...values })
        .execute();
    await expectRefusal(edition({ code: "smart china" }), "editions_code");
    await expectRefusal(edition({ code: "SCE" }), "editions_code");
    await expectRefusal(edition({ starts: "January 2022" }), "editions_starts");
    await edition({ starts: "2022-01", ends: "2022-01-17" });
    await expectRefusal(
      database().insert(ceremonies).values({ edition: "SCE-1999" }).execute(),
      "foreign key",
    );
    await expectRefusal(database().insert(domains).values({ code: "artificial" }).execute(), "domains_code");
  });

  it("of rates are above nothing, and none is of yuan in yuan", async () => {
    const rate = (currency: string, value: string) =>
      database().insert(rates).values({ currency, year: 2019, rate: value, source: "SAFE" }).execute();
    await rate("USD", "6.8985");
    await expectRefusal(rate("EUR", "0"), "rates_rate");
    await expectRefusal(rate("CNY", "1"), "rates_currency");
  });

  it("of progress are for a month, and a second person verifies them", async () => {
    const [project] = await database().insert(projects).values({}).returning();
    const report = (month: string, verifier: string | null, correction = 0) =>
      database()
        .insert(progressReports)
        .values({ project: project?.id ?? "", month, correction, state: "on-time", reporter: ana, verifier })
        .execute();
    await expectRefusal(report("2019", null), "progress_reports_month");
    await expectRefusal(report("2019-09", ana), "progress_reports_second_person");
    await report("2019-09", ben);
    await expectRefusal(report("2019-09", ben), "progress_reports_one");
    await report("2019-09", ben, 1);
    await expectRefusal(
      database()
        .insert(targets)
        .values({ unit: "500112", period: "soon", measure: "started", value: "1" })
        .execute(),
      "targets",
    );
  });

  it("of proposals are accepted by a second person, and may be refused by the first", async () => {
    const proposal = (decidedBy: string, state: "accepted" | "refused") =>
      database()
        .insert(proposals)
        .values({
          kind: "withdraw",
          subject: ana,
          payload: {},
          reason: "entered twice",
          state,
          proposedBy: ana,
          decidedBy,
        })
        .execute();
    await expectRefusal(proposal(ana, "accepted"), "proposals_second_person");
    await proposal(ben, "accepted");
    await proposal(ana, "refused");
  });

  it("of positions are current once for each project, and do not end before they begin", async () => {
    const [project] = await database().insert(projects).values({}).returning();
    const position = (values: Partial<typeof positions.$inferInsert>) => {
      const titles = {
        titleZh: "项目",
        titleEn: "项目",
        titleFr: "项目",
        searchText: "项目",
        grams: ["项目"],
      };
      const at = new Date("2019-09-01T00:00:00Z");
      const identity = { project: project?.id ?? "", reference: "SCE-2019-0009", version: 1 };
      const known = {
        kind: "not-stated",
        originalLanguage: "zh",
        firstPublishedAt: at,
        validFrom: at,
      } as const;
      return database()
        .insert(positions)
        .values({ ...identity, ...known, ...titles, ...values })
        .execute();
    };
    await position({});
    await expectRefusal(position({ version: 2 }), "positions_current");
    await expectRefusal(position({ validTo: new Date("2019-08-31T00:00:00Z") }), "positions_valid");
  });
});
