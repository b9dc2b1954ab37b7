import { randomUUID } from "node:crypto";
import { sendToReview } from "../../db/projects/review";
import { saveDraft } from "../../db/projects/save-draft";
import type { Case, Register } from "../cases";
import { documentOf } from "../documents";
import { writer } from "../people";
import type { Served } from "./servers";

/** Publications of one measurement. */
const inARow = 20;

/** Publishing by the form of the review page: the action, its door and its answer, without drawing the form before. */
export function publishingByForm(register: Register, served: () => Promise<Served>): Case {
  let next = register.projects + 900_000;
  const waiting = async () => {
    const document = documentOf(next, register.records);
    next += 1;
    const draft = { project: null, basedOn: 0, document, submission: randomUUID() };
    const saved = await saveDraft(register.db, draft, writer);
    await sendToReview(register.db, saved, writer);
    return `/en/desk/projects/${saved.project}/review`;
  };
  return {
    work: "a publication through the server action",
    unit: "ms of CPU",
    rounds: 3,
    weighed: [
      {
        name: "the form of its review",
        measure: async () => {
          const { weight, organizer } = await served();
          const forms: { path: string; fields: Record<string, string> }[] = [];
          for (let n = 0; n < inARow; n += 1) {
            const path = await waiting();
            forms.push({ path, fields: await organizer.form(path, "Publish version 1") });
          }
          const before = await weight.used();
          for (const { path, fields } of forms) {
            const { status } = await organizer.post(path, fields);
            if (status !== 303) throw new Error(`A publication was answered ${status}.`);
          }
          return ((await weight.used()).cpu - before.cpu) / inARow;
        },
      },
    ],
  };
}
