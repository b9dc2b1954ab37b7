import { randomUUID } from "node:crypto";
import { type Database, type OpenDatabase, open } from "../../db/client";
import { beginning, type RenewedTo, renewSearch } from "../../db/projects/renew-search";
import { sendToReview } from "../../db/projects/review";
import { saveDraft } from "../../db/projects/save-draft";
import { publishAs } from "../../db/projects/testing/publish";
import { makeRegister, newForm, project } from "../../db/projects/testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "../../db/projects/withdraw";
import { startPostgres } from "../../db/testing/postgres-server";
import { type Instance, startInstance } from "../testing/instance";
import type { Person } from "../testing/person";
import { makePeople, signedIn, type Who } from "./people";

/** The build, serving a register with one project in each state, and everybody before its doors. */
export interface Doors {
  readonly opened: OpenDatabase;
  readonly app: Instance;
  readonly persons: Record<Who, Person>;
  /** Ids of the projects by their state. */
  readonly projects: Readonly<Record<"draft" | "review" | "published" | "withdrawn", string>>;
  /** Of the published one. */
  readonly reference: string;
  /** Titles that only those may see who may read the record. */
  readonly hidden: readonly string[];
  close(): Promise<void>;
}

const [draft, review] = ["Canary in draft", "Canary in review"];

/** `further`: settings of the instance besides its own. */
export async function makeDoors(further: Readonly<Record<string, string>> = {}): Promise<Doors> {
  const postgres = await startPostgres();
  const opened = await open({ url: postgres.url, pool: 2 });
  await opened.migrate();
  const password = randomUUID();
  const { projects, reference } = await fill(opened, password);
  await renewedSearch(opened.db);
  const app = await startInstance({
    DATABASE_URL: postgres.url,
    DATABASE_POOL: "4",
    NEXTAUTH_SECRET: randomUUID(),
    LOG_LEVEL: "silent",
    ...further,
  });
  const persons = await signedIn(app.url, password);
  const close = async () => {
    await app.stop();
    await opened.close();
    await postgres.stop();
  };
  return { opened, app, persons, projects, reference, hidden: [draft, review], close };
}

/** What a start would do beside everything else: before the doors are knocked at, so that nothing else changes. */
async function renewedSearch(db: Database): Promise<void> {
  for (let from: RenewedTo | null = beginning; from; ) from = await renewSearch(db, from);
}

async function fill({ db }: OpenDatabase, password: string) {
  const register = await makeRegister(db);
  await makePeople(db, password);
  const titled = (zh: string) => project({ title: { zh } });
  const both = { writer: register.mei, reviewer: register.luc };
  const written = await saveDraft(db, newForm(titled(draft)), register.mei);
  const waiting = await saveDraft(db, newForm(titled(review)), register.mei);
  await sendToReview(db, waiting, register.mei);
  const published = await publishAs(db, titled("Published"), both);
  const withdrawn = await publishAs(db, titled("Withdrawn"), both);
  const withdrawal = { project: withdrawn.project, reason: "Signed twice" };
  const { proposal } = await proposeWithdrawal(db, withdrawal, register.mei);
  await confirmWithdrawal(db, proposal, register.luc);
  const projects = {
    draft: written.project,
    review: waiting.project,
    published: published.project,
    withdrawn: withdrawn.project,
  };
  return { projects, reference: published.published.reference };
}
