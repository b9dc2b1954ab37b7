import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { rebuildFigures } from "../figures/rebuild";
import { addUpMoves } from "../figures/settle";
import type { FileStore } from "../files/file-store";
import { rows } from "../query";
import { applyStaged } from "./apply";
import { type Carried, holdsMoreThanPublished, lastCarriedIn } from "./carry-state";
import { takeDocuments } from "./documents";
import { type Carrying, readLines } from "./lines";
import { NotCarried } from "./not-carried";
import { carriers } from "./open-document";
import { Staging } from "./staging";

interface In {
  readonly db: Database;
  readonly store: FileStore;
  readonly publicKey: string;
}

export interface CarriedIn extends Carried {
  /** Whether anything was to do: the same file a second time changes nothing. */
  readonly changed: boolean;
}

/** Moves beyond these are better added up anew. */
const movesAtMost = 10_000;

/**
 * Makes the register the published one that a file holds, all of it or nothing, while it is read. The file is read twice:
 * nothing of one that is not signed comes near the database. Throws NotCarried.
 */
export async function carryIn({ db, store, publicKey }: In, path: string): Promise<CarriedIn> {
  if (await holdsMoreThanPublished(db))
    throw new NotCarried(
      "This register holds drafts or accounts: a published register is brought into one that is for readers only.",
    );
  const carrying = await readLines(path, publicKey, () => {});
  const { register, sequence } = carrying.header;
  const carried = { register, sequence, sha256: carrying.sha256 };
  if (isSame(await lastCarriedIn(db), carried)) return { ...carried, changed: false };
  const documents = takeDocuments(store);
  try {
    const gone = await db.transaction((tx) => bringIn(tx, { path, publicKey, carrying, documents }));
    await documents.remove(gone);
  } catch (fault) {
    await documents.takeBack();
    throw fault;
  }
  return { ...carried, changed: true };
}

interface Bringing {
  readonly path: string;
  readonly publicKey: string;
  readonly carrying: Carrying;
  readonly documents: ReturnType<typeof takeDocuments>;
}

/** Gives the names of the documents that are public no more. */
async function bringIn(tx: Database, { path, publicKey, carrying, documents }: Bringing): Promise<string[]> {
  await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`);
  // Whoever brings another file in at this moment waits here.
  await tx.execute(sql`lock table settings in share row exclusive mode`);
  demandNewer(await lastCarriedIn(tx), carrying, path);
  const before = await documentNames(tx);
  await keepCarriers(tx);
  const staging = await Staging.begin(tx);
  const again = await readLines(path, publicKey, (line) =>
    "document" in line ? documents.take(line.document, line.bytes) : staging.add(line),
  );
  if (again.sha256 !== carrying.sha256) throw new NotCarried(`${path} changed while it was read.`);
  await staging.end();
  await applyStaged(tx);
  await settle(tx);
  await remember(tx, carrying);
  const after = new Set(await documentNames(tx));
  return before.filter((name) => !after.has(name));
}

const isSame = (last: Carried | null, { register, sequence, sha256 }: Carried) =>
  last?.register === register && last.sequence === sequence && last.sha256 === sha256;

function demandNewer(last: Carried | null, { header }: Carrying, path: string): void {
  if (!last) return;
  if (last.register !== header.register)
    throw new NotCarried(`${path} is of another register than the one that is shown here.`);
  if (header.sequence <= last.sequence)
    throw new NotCarried(
      `${path} is number ${header.sequence}, and number ${last.sequence} is shown here already: an older file is not brought in.`,
    );
}

/** Whom the copy names where a person must be named. They can never sign in. */
async function keepCarriers(tx: Database): Promise<void> {
  for (const [place, id] of Object.entries(carriers))
    await tx.execute(sql`insert into accounts (id, email, name, disabled_at)
      values (${id}, ${`carrier-${place}@invalid`}, '', now()) on conflict do nothing`);
}

/** Triggers moved the figures with the positions; what has moved is added up. */
async function settle(tx: Database): Promise<void> {
  const [moves] = await rows<{ many: boolean }>(
    tx,
    sql`select count(*) > ${movesAtMost} as many from (select from figure_moves limit ${movesAtMost + 1}) m`,
  );
  await (moves?.many ? rebuildFigures(tx) : addUpMoves(tx));
}

/** The revision tells every instance that there is something new, when it is committed. */
async function remember(tx: Database, { header, sha256 }: Carrying): Promise<void> {
  const { register, sequence, at, changedAt } = header;
  const document = JSON.stringify({ register, sequence, sha256, at });
  await tx.execute(sql`insert into revisions (subject, record, act, version, document, by, role, at)
    values ('setting', 'carried-in', 'changed', ${sequence}, ${document}::jsonb, ${carriers.first}, 'administrator',
      ${changedAt ?? at}::timestamptz)`);
}

async function documentNames(tx: Database): Promise<string[]> {
  const found = await rows<{ name: string }>(
    tx,
    sql`select concat(sha256, '-', id) as name from agreement_files`,
  );
  return found.map(({ name }) => name);
}
