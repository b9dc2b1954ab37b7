import { randomUUID } from "node:crypto";
import { publish } from "../db/projects/publish";
import { sendToReview } from "../db/projects/review";
import { saveDraft } from "../db/projects/save-draft";
import type { Case, Register } from "./cases";
import { documentOf } from "./documents";
import { reviewer, writer } from "./people";
import { rawPublish } from "./raw";

/** Publications of each way in a turn; the turn's time is that of all of them. */
const inATurn = 16;
const turns = 12;

/** Publishing by so many clients at once. The drafts are written and sent to review before. */
export async function publishingWays(register: Register): Promise<Case[]> {
  return [await publishing(register, 1), await publishing(register, 8)];
}

async function publishing({ db, sql, records, projects }: Register, clients: number): Promise<Case> {
  const numbers = [...Array(inATurn * turns).keys()].map((at) => projects + clients * 10_000 + at);
  const documents = numbers.map((number) => ({
    ...documentOf(number, records),
    domains: [...records.domains.slice(0, 2)],
  }));
  const drafts: { project: string; version: number }[] = [];
  for (const document of documents) {
    const draft = await saveDraft(
      db,
      { project: null, basedOn: 0, document, submission: randomUUID() },
      writer,
    );
    await sendToReview(db, draft, writer);
    drafts.push(draft);
  }
  const ofTurn = <T>(all: readonly T[], turn: number) => all.slice(turn * inATurn, (turn + 1) * inATurn);
  return {
    rounds: turns,
    work: `${inATurn} publications by ${clients} client${clients > 1 ? "s" : ""}`,
    ways: [
      {
        name: "raw transactions",
        run: (turn) =>
          shared(ofTurn(documents, turn), clients, (document, at) =>
            rawPublish(sql, randomUUID(), JSON.stringify(document), at),
          ),
      },
      {
        name: "publish",
        run: (turn) => shared(ofTurn(drafts, turn), clients, (draft) => publish(db, draft, reviewer)),
      },
    ],
  };
}

/** The clients share the work; each takes the next piece when it is done with one. */
async function shared<T>(
  pieces: readonly T[],
  clients: number,
  work: (piece: T, at: number) => Promise<unknown>,
): Promise<void> {
  const left = [...pieces.entries()];
  const client = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next[1], next[0]);
  };
  await Promise.all([...Array(clients)].map(client));
}
