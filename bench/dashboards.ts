import { readWhole } from "../app/_server/figures/read-whole";
import { listProjects } from "../db/list/list-projects";
import { publicly } from "../db/list/read-scope";
import type { Actor } from "../domain/actor";
import { DashboardView } from "../domain/dashboard-query";
import { ProjectQuery } from "../domain/filters";
import type { Case, Register } from "./cases";
import { reviewer } from "./people";

/** The whole data of a dashboard, as its page reads it: figures, editions side by side, coverage, the newest. */
export function dashboards({ db, sql }: Register): Case[] {
  const official: Actor = { ...reviewer, roles: { official: "all" } };
  const read = (said: object, reader: Actor | null) => async () => {
    const query = DashboardView.parse(said);
    return Promise.all([
      readWhole(db, query, reader, "2026-01-01"),
      listProjects(db, ProjectQuery.parse(query), publicly, { limit: 8 }),
    ]);
  };
  return [
    {
      work: "a dashboard",
      ways: [
        { name: "raw: its summary table", run: () => sql`select * from raw_board` },
        { name: "of everything", run: read({}, null) },
        { name: "of everything, for officials", run: read({}, official) },
        { name: "of a frequent domain", run: read({ domain: ["AI"] }, null) },
        { name: "of a rare domain", run: read({ domain: ["D11"] }, null) },
        { name: "of an origin", run: read({ origin: ["DE"] }, null) },
        { name: "of a year", run: read({ year: ["2020"] }, null) },
        { name: "of a class", run: read({ class: ["contract"] }, official) },
      ],
    },
    {
      work: "a dashboard of several values",
      rounds: 6,
      ways: [
        { name: "raw: its summary table", run: () => sql`select * from raw_board` },
        { name: "of a domain and two origins", run: read({ domain: ["IC"], origin: ["DE", "SG"] }, null) },
        { name: "of a day", run: read({ asOf: "2018-01-05" }, null) },
      ],
    },
  ];
}
