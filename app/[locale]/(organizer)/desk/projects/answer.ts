import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import type { DeskState } from "@/components/desk/form-answer";
import { type Database, database } from "@/db/client";
import { assignmentOfDraft } from "@/db/projects/assignment";
import { publicNamesOf } from "@/db/projects/public-names";
import { type Draft, readDraft, readDraftVersion } from "@/db/projects/read-draft";
import { sendToReview } from "@/db/projects/review";
import { madeBy, type SavedDraft, saveDraft } from "@/db/projects/save-draft";
import { readOriginNames } from "@/db/settings";
import type { Actor } from "@/domain/actor";
import type { FormValues, Problem } from "@/domain/form-state";
import { type Language, textIn } from "@/domain/languages";
import type { ProjectDocument } from "@/domain/project/document";
import type { ProjectForm } from "@/domain/project/form";
import { withoutPart, withPart } from "@/domain/project/form-changes";
import { valuesOf } from "@/domain/project/form-fields";
import { formOf } from "@/domain/project/form-of-document";
import { readForm } from "@/domain/project/form-to-document";
import { gapsOf } from "@/domain/project/gaps";
import { merged } from "@/domain/project/merge";
import { Refused } from "@/domain/refused";
import { mayWrite } from "@/domain/roles";
import { withFurther } from "@/domain/signed-before/further-agreement";
import { originsByName } from "./choices";
import { conflictBetween } from "./conflict";
import { earlierInWords } from "./earlier";
import { faultsInWords } from "./faults";
import { addOrganizations, settleOrganizations } from "./organizations";
import type { ProjectSubmission } from "./submission";

/** Who sent the form, and what it was made of. */
interface Desk {
  readonly db: Database;
  readonly actor: Actor;
  readonly language: Language;
  readonly sent: ProjectSubmission;
  /** The draft as it stands now; null for a project that is not recorded yet. */
  readonly stored: Draft | null;
  /** Codes of origins by their names. */
  readonly originNames: ReadonlyMap<string, string>;
}

/** What the desk answers to the form of a project; a form that was kept leads on to the record's page. */
export async function answerTo(
  sent: ProjectSubmission,
  actor: Actor,
  language: Language,
): Promise<DeskState> {
  const [verb = "save", part = ""] = sent.intent.split(":");
  if (verb === "add") return withAdded(sent, part, language);
  if (verb === "fields") return { values: valuesFor({ ...sent, fields: "all" }, sent.form, language) };
  if (verb === "remove") return { values: valuesFor(sent, withoutPart(sent.form, part), language) };
  const db = await database();
  const stored = sent.project ? await readDraft(db, sent.project, actor) : null;
  if (sent.project && !stored) throw new Refused("not-found");
  const originNames = originsByName(await readOriginNames(db));
  const desk = { db, actor, language, sent, stored, originNames };
  const { form, problems: unknown } = await settleOrganizations(db, sent.form);
  const { document, problems } = read(desk, form);
  const values = valuesFor(sent, form, language);
  const faults = [...unknown, ...problems, ...(document ? placeProblems(document, actor) : [])];
  if (!document || faults.length > 0) return { values, faults: faultsInWords(faults, values, language) };
  if (verb === "check") return { values, checked: true };
  if (verb === "merge") return withTheirs(desk, document);
  if (verb === "further") return addFurther(desk, await addOrganizations(db, form, actor), part);
  const earlier = await askedFirst(desk, form, document);
  if (earlier.length > 0) return { values, earlier };
  return keep(desk, await addOrganizations(db, form, actor), verb);
}

function withAdded(sent: ProjectSubmission, list: string, language: Language): DeskState {
  const changed = withPart(sent.form, list, newKey);
  if (!changed) return { values: valuesFor(sent, sent.form, language) };
  return { values: valuesFor(sent, changed.form, language), added: changed.at };
}

/** Keys are random, so that two people who each add a part never add the same. */
export const newKey = () => randomUUID().slice(0, 8);

function valuesFor(
  { project, basedOn, since, submission, fields }: ProjectSubmission,
  form: ProjectForm,
  language: Language,
): FormValues {
  const hidden = {
    project: project ?? "",
    basedOn: String(basedOn),
    since: String(since),
    submission,
    fields,
    language,
  };
  return { ...valuesOf(form), ...hidden };
}

function read({ stored, actor, language, originNames }: Desk, form: ProjectForm) {
  const document = stored?.document ?? null;
  return readForm(form, { stored: document, originNames, writer: actor.id, language });
}

/** Where the writer may not record, at the field that says so. */
function placeProblems(document: ProjectDocument, actor: Actor): Problem[] {
  if (mayWrite(actor, assignmentOfDraft(document, actor).editions)) return [];
  return document.agreements
    .filter(({ edition, unplaced }) => !unplaced && !mayWrite(actor, edition === null ? [] : [edition]))
    .map(({ key }) => ({ path: `agreements.${key}.where`, message: "not-offered" }));
}

async function keep(desk: Desk, form: ProjectForm, verb: string): Promise<DeskState> {
  const { db, sent, actor, language, stored } = desk;
  const { document } = read(desk, form);
  if (!document) throw new Error("A form that could be read cannot be read any more.");
  const { project, basedOn, submission } = sent;
  let saved: SavedDraft;
  try {
    saved = await saveDraft(db, { project, basedOn, document, submission }, actor);
  } catch (no) {
    if (!(no instanceof Refused && no.reason === "someone-else-saved")) throw no;
    return bothVersions(desk, document, valuesFor(sent, form, language));
  }
  const page = `/${language}/desk/projects/${saved.project}`;
  if (stored?.open === false && saved.version === stored.version) redirect(`${page}?done=unchanged`);
  if (verb === "next") redirect(`/${language}/desk/projects/new?last=${saved.project}`);
  if (verb !== "send") redirect(`${page}?done=saved`);
  if (gapsOf(document).some((gap) => gap.blocks)) redirect(`${page}?done=stopped`);
  await sendOnce(desk, saved);
  redirect(`${page}?done=sent`);
}

/** What is asked about before a project is recorded: not again after the answer, nor of a form that was kept already. */
async function askedFirst({ db, sent, actor, language }: Desk, form: ProjectForm, document: ProjectDocument) {
  if (sent.project || (await madeBy(db, sent.submission, actor))) return [];
  const earlier = await earlierInWords(db, form, document, actor, language);
  return earlier.some(({ likely, project }) => likely && !sent.apart.includes(project)) ? earlier : [];
}

/** Records what was typed as one more agreement of a project that the register has already. */
async function addFurther(desk: Desk, form: ProjectForm, project: string): Promise<DeskState> {
  const { db, sent, actor, language } = desk;
  const { document } = read(desk, form);
  const earlier = await readDraft(db, project, actor);
  const further = document && earlier && withFurther(earlier.document, document, newKey);
  if (!further) throw new Refused("not-found");
  const { version: basedOn } = earlier;
  await saveDraft(db, { project, basedOn, document: further.document, submission: sent.submission }, actor);
  redirect(`/${language}/desk/projects/${project}?done=further`);
}

/** The same form sent again finds its draft in review already: that is what was wanted. */
async function sendOnce({ db, actor }: Desk, saved: SavedDraft): Promise<void> {
  try {
    await sendToReview(db, saved, actor);
  } catch (no) {
    if (!(no instanceof Refused && no.reason === "already-in-review")) throw no;
  }
}

/** Somebody else saved first: both versions are shown, and saving again follows theirs. */
async function bothVersions(desk: Desk, mine: ProjectDocument, values: FormValues): Promise<DeskState> {
  const { db, actor, sent, language } = desk;
  const theirs = sent.project ? await readDraft(db, sent.project, actor) : null;
  if (!theirs) throw new Refused("not-found");
  const base = await baseOf(desk, theirs);
  return {
    values: { ...values, basedOn: String(theirs.version) },
    conflict: await conflictBetween(db, theirs, mine, base, language),
  };
}

/** Takes over what only the other person changed; what is left to decide is shown again. */
async function withTheirs(desk: Desk, document: ProjectDocument): Promise<DeskState> {
  const { db, sent, stored: theirs, language } = desk;
  if (!theirs) throw new Refused("not-found");
  const together = merged(await baseOf(desk, theirs), document, theirs.document);
  const { organizations } = await publicNamesOf(db, [together]);
  const form = formOf(together, (id) => textIn(organizations[id]?.names ?? {}, language).text);
  const [basedOn, since] = [theirs.version, theirs.version];
  return {
    values: valuesFor({ ...sent, basedOn, since }, form, language),
    conflict: await conflictBetween(db, theirs, together, theirs.document, language),
  };
}

/** The version with which the writer began. */
async function baseOf({ db, actor, sent }: Desk, theirs: Draft): Promise<ProjectDocument> {
  const base = await readDraftVersion(db, theirs.project, sent.since, actor);
  return base?.document ?? theirs.document;
}
