import { randomUUID } from "node:crypto";
import { publish } from "../db/projects/publish";
import { sendToReview } from "../db/projects/review";
import { saveDraft } from "../db/projects/save-draft";
import type { ProjectDocument } from "../domain/project/document";
import type { Case, Register } from "./cases";
import { documentOf } from "./documents";
import { knownIn } from "./fill";
import { reviewer, writer } from "./people";
import { type RawPublication, rawPublicationOf, rawPublish, rawStatement } from "./raw-publishing";

/** Publications of each way in a turn; the turn's time is that of all of them. */
const inATurn = 16;
const turns = 12;

/** Publishing by so many clients at once. The drafts are written and sent to review before. */
export async function publishingWays(register: Register): Promise<Case[]> {
  return [await publishing(register, 1), await publishing(register, 8)];
}

async function publishing({ db, sql, records, projects }: Register, clients: number): Promise<Case> {
  const document = (number: number) => ({
    ...documentOf(number, records),
    domains: [...records.domains.slice(0, 2)],
  });
  const first = projects + clients * 10_000;
  const statement = await rawStatement(sql);
  const known = knownIn(records);
  const raw: RawPublication[] = [];
  const drafts: Sent[] = [];
  for (let at = 0; at < inATurn * turns; at += 1) {
    const ofRaw = document(first + 5_000 + at);
    raw.push(rawPublicationOf(await sent(db, ofRaw), ofRaw, known));
    drafts.push(await sent(db, document(first + at)));
  }
  const ofTurn = <T>(all: readonly T[], turn: number) => all.slice(turn * inATurn, (turn + 1) * inATurn);
  return {
    rounds: turns,
    work: `${inATurn} publications by ${clients} client${clients > 1 ? "s" : ""}`,
    ways: [
      {
        name: "raw transactions",
        run: (turn) => shared(ofTurn(raw, turn), clients, (one) => rawPublish(sql, statement, one)),
      },
      {
        name: "publish",
        run: (turn) => shared(ofTurn(drafts, turn), clients, (draft) => publish(db, draft, reviewer)),
      },
    ],
  };
}

type Sent = Awaited<ReturnType<typeof sent>>;

/** A draft of the document, sent to review. */
async function sent(db: Register["db"], document: ProjectDocument) {
  const draft = await saveDraft(
    db,
    { project: null, basedOn: 0, document, submission: randomUUID() },
    writer,
  );
  await sendToReview(db, draft, writer);
  return draft;
}

/** The clients share the work; each takes the next piece when it is done with one. */
async function shared<T>(
  pieces: readonly T[],
  clients: number,
  work: (piece: T) => Promise<unknown>,
): Promise<void> {
  const left = [...pieces];
  const client = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all([...Array(clients)].map(client));
}
