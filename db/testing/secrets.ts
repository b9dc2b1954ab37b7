import { eq } from "drizzle-orm";
import type { Database } from "../client";
import { receiveReport } from "../error-reports";
import { addFile } from "../files/add-file";
import { makeFilePublic } from "../files/change-file";
import type { FileStore } from "../files/file-store";
import { pdf } from "../files/testing/pdfs";
import { addComment } from "../projects/comments";
import { approveFor } from "../projects/embargo";
import { sendBack, sendToReview } from "../projects/review";
import { saveDraft } from "../projects/save-draft";
import { publishAs, sendAs } from "../projects/testing/publish";
import { agreement, newForm, party, project, type TestRegister } from "../projects/testing/register";
import { proposeWithdrawal } from "../projects/withdraw";
import { accounts } from "../schema/accounts";
import { progressReports } from "../schema/follow-up";
import { importRows, imports } from "../schema/imports";
import { signatories } from "../schema/parts";
import { pressFigureEditions, pressFigures } from "../schema/press";
import { referenceSources } from "../schema/reference";
import { savedViews } from "../schema/views";
import { figure, withSecrets, word } from "./secret-document";
import { hideOrganizations } from "./secret-organizations";

/**
 * Publishes a project, and says the word in every place of the register that is not published. Besides the project, its
 * documents and the ids of what nobody may find.
 */
export async function hideEverywhere(db: Database, store: FileStore, register: TestRegister) {
  const { mei, luc, official } = register;
  const document = withSecrets(register);
  const made = await publishAs(db, document, { writer: mei, reviewer: luc });
  await hideBeside(db, made.project, register);
  const files = await hideInFiles(db, store, made.project, register);
  const correction = { ...document, title: { zh: "金丝雀", en: word } };
  await saveDraft(db, { ...newForm(correction), project: made.project, basedOn: made.version }, mei);
  const unnamed = await hideOrganizations(db, register);
  const drafts = await hideInDrafts(db, unnamed[0], register);
  const report = { reference: null, message: word, contact: `${word}@example.org` };
  await receiveReport(db, report, { address: "203.0.113.7", language: "en" });
  await db.insert(savedViews).values({ account: official.id, name: word, query: `?q=${word}` });
  await hideInImport(db, register);
  await proposePressFigure(db);
  return { ...made, ...files, unfound: [made.project, files.hidden, ...unnamed, ...drafts] };
}

/** Projects that nobody published: one begun, one sent back, one that is approved for a time to come. */
async function hideInDrafts(
  db: Database,
  organization: string,
  { mei, luc }: TestRegister,
): Promise<string[]> {
  const never = project({
    title: { zh: "金丝雀", en: word },
    summary: { en: word },
    locations: [{ code: "SE", place: word }],
    agreements: [agreement({ parties: [party(organization)] })],
  });
  const draft = await saveDraft(db, newForm(never), mei);
  const sent = await saveDraft(db, newForm(never), mei);
  await sendToReview(db, sent, mei);
  await sendBack(db, { ...sent, comment: word }, luc);
  const approved = await sendAs(db, never, mei);
  await approveFor(db, { ...approved, opensAt: new Date(Date.now() + 86_400_000) }, luc);
  return [draft.project, sent.project, approved.project];
}

async function hideInImport(db: Database, { mei }: TestRegister): Promise<void> {
  const [made] = await db
    .insert(imports)
    .values({
      account: mei.id,
      file: `${word}.csv`,
      language: "en",
      headings: [word],
      mapping: [],
      defaults: { where: word, placeOrigin: "", currency: "" },
    })
    .returning();
  await db.insert(importRows).values({ import: made?.id ?? "", number: 2, cells: [word], title: word });
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
  const [proposed] = await db
    .insert(pressFigures)
    .values({
      scopes: { en: word },
      measure: "projects",
      value: figure,
      unit: "count",
      asPrinted: figure,
      lastDigit: "1",
      source: source.id,
    })
    .returning();
  if (!proposed) throw new Error("No figure was proposed.");
  await db.insert(pressFigureEditions).values({ figure: proposed.id, edition: "SCE-2019" });
}
