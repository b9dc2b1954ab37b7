import { eq } from "drizzle-orm";
import { looseDate } from "../../../domain/loose-date";
import type { ProjectDocument } from "../../../domain/project/document";
import type { Database } from "../../client";
import { receiveReport } from "../../error-reports";
import { addFile } from "../../files/add-file";
import { makeFilePublic } from "../../files/change-file";
import type { FileStore } from "../../files/store";
import { pdf } from "../../files/testing/pdfs";
import { addOrganization } from "../../organizations";
import { addComment } from "../../projects/comments";
import { sendBack, sendToReview } from "../../projects/review";
import { saveDraft } from "../../projects/save-draft";
import { publishAs } from "../../projects/testing/publish";
import { agreement, newForm, party, project, type TestRegister } from "../../projects/testing/register";
import { proposeWithdrawal } from "../../projects/withdraw";
import { accounts } from "../../schema/accounts";
import { progressReports } from "../../schema/follow-up";
import { signatories } from "../../schema/parts";
import { pressFigures } from "../../schema/press";
import { referenceSources } from "../../schema/reference";
import { savedViews } from "../../schema/views";

/** A word and a number that stand only where the public may not read. */
export const word = "Canaryvogel";
export const figure = "918273645";
export const secret = new RegExp(`${word}|金丝雀|${figure}`, "i");

/** What a published project says that its readers are not told. */
export function withSecrets({ infineon, mei, luc }: TestRegister): ProjectDocument {
  const exact = {
    disclosure: "disclosed",
    min: figure,
    max: figure,
    currency: "CNY",
    qualifier: "exact",
    years: null,
  } as const;
  return project({
    agreements: [
      agreement({
        amount: { disclosure: "withheld", reason: word, amount: exact },
        parties: [party(infineon, { committed: { amount: figure, currency: "CNY" } })],
      }),
    ],
    milestones: [
      {
        key: "m1",
        kind: "started",
        planned: null,
        actual: looseDate("2020-01-02"),
        sources: ["s1"],
        note: {},
        reporter: mei.id,
        verifier: luc.id,
      },
    ],
    claims: [
      {
        key: "c1",
        field: "agreement:a1.amount",
        value: figure,
        source: "s1",
        chosen: true,
        reason: { en: word },
        unconfirmed: false,
      },
    ],
  });
}

/** Publishes it, and says the word in every place of the register that is not published. */
export async function hideEverywhere(db: Database, store: FileStore, register: TestRegister) {
  const { mei, luc, official } = register;
  const document = withSecrets(register);
  const made = await publishAs(db, document, { writer: mei, reviewer: luc });
  await hideBeside(db, made.project, register);
  const files = await hideInFiles(db, store, made.project, register);
  const correction = { ...document, title: { zh: "金丝雀", en: word } };
  await saveDraft(db, { ...newForm(correction), project: made.project, basedOn: made.version }, mei);
  const names = { en: word };
  const owner = await addOrganization(db, { names, kind: "company", aliases: ["金丝雀"] }, mei);
  const never = project({
    title: { zh: "金丝雀", en: word },
    agreements: [agreement({ parties: [party(owner.id)] })],
  });
  const sent = await saveDraft(db, newForm(never), mei);
  await sendToReview(db, sent, mei);
  await sendBack(db, { ...sent, comment: word }, luc);
  const report = { reference: null, message: word, contact: `${word}@example.org` };
  await receiveReport(db, report, { address: "203.0.113.7", language: "en" });
  await db.insert(savedViews).values({ account: official.id, name: word, query: `?q=${word}` });
  await proposePressFigure(db);
  return { ...made, ...files };
}

/** People, and what they say to each other of a project. */
async function hideBeside(db: Database, record: string, { mei, luc }: TestRegister): Promise<void> {
  for (const { id } of [mei, luc])
    await db
      .update(accounts)
      .set({ name: word, email: `${word.toLowerCase()}-${id}@example.org`, passwordHash: word })
      .where(eq(accounts.id, id));
  await db
    .insert(signatories)
    .values({ project: record, agreement: "a1", ordinal: 1, name: word, deleteAfter: "2099-01-01" });
  await db
    .insert(progressReports)
    .values({ project: record, month: "2020-01", state: "delayed", note: word, reporter: mei.id });
  await proposeWithdrawal(db, { project: record, reason: word }, mei);
  await addComment(db, { project: record, answers: null, to: null, text: word }, mei);
}

/** A document for the desk, and one that anyone may have. */
async function hideInFiles(db: Database, store: FileStore, record: string, { mei, luc }: TestRegister) {
  const add = async (object: string) => {
    const sent = pdf([object]);
    const added = await addFile(db, store, { project: record, agreement: "a1", kind: "scan", sent }, mei);
    if ("fault" in added) throw new Error(added.fault);
    return added.made;
  };
  const hidden = await add(`<< /Title (${word}) >>`);
  const open = await add("<< /Title (open) >>");
  await makeFilePublic(db, { project: record, id: open, covered: true }, luc);
  return { hidden, open };
}

async function proposePressFigure(db: Database): Promise<void> {
  const [source] = await db.insert(referenceSources).values({ kind: "press", title: word }).returning();
  if (!source) throw new Error("No source was made.");
  await db.insert(pressFigures).values({
    scopes: { en: word },
    measure: "projects",
    value: figure,
    unit: "count",
    asPrinted: figure,
    lastDigit: "1",
    source: source.id,
  });
}
