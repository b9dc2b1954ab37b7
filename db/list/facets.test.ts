import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { ProjectFilter } from "../../domain/filters";
import { publishAs } from "../projects/testing/publish";
import { makeRegister, project } from "../projects/testing/register";
import { openPostgres } from "../testing/databases";
import { facets } from "./facets";
import { publicly } from "./read-scope";

it("Values stay to be chosen, without counts, where counting them takes too long", async () => {
  const opened = await openPostgres();
  const { db } = opened;
  try {
    const { mei, luc } = await makeRegister(db);
    await publishAs(db, project({ title: { en: "Robots" }, originalLanguage: "en" }), {
      writer: mei,
      reviewer: luc,
    });
    const found = () => facets(db, ProjectFilter.parse({ q: "robots" }), publicly);
    expect((await found()).year).toEqual([{ value: "2019", projects: 1 }]);
    // Whoever reads with the limit of a count is given up at once, as if it had passed.
    await db.execute(sql`alter table positions rename to all_positions`);
    await db.execute(sql`create function in_time() returns boolean language plpgsql as $$ begin
      if current_setting('statement_timeout') = '2s' then raise exception using errcode = 'query_canceled'; end if;
      return true; end $$`);
    await db.execute(sql`create view positions as select * from all_positions where in_time()`);
    expect((await found()).year).toEqual([{ value: "2019", projects: null }]);
  } finally {
    await opened.close();
  }
});
