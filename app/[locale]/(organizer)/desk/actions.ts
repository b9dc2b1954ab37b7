"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { several } from "@/app/_server/form-values";
import { database } from "@/db/client";
import { readImport } from "@/db/imports/record";
import { sendMany, sentAtMost, unsentOfImport } from "@/db/projects/send-many";
import { Refused } from "@/domain/refused";
import { mayRecord } from "@/domain/roles";
import { ReadLine } from "./review/read-line";
import { sentQuery } from "./sent-notice";

const may = { may: mayRecord };
const Lines = z.object({ line: several.pipe(z.array(ReadLine).min(1).max(sentAtMost)) });

/** Sends exactly the versions that the work list showed to a second person. */
export const sendDrafts = formAction(Lines, may, async ({ line }, actor, language) => {
  const outcome = await sendMany(await database(), line, actor);
  redirect(`/${language}/desk?${sentQuery(outcome)}`);
});

/** Sends the drafts that an import brought in, the first of them where they are very many. */
export const sendImported = formAction(
  z.object({ import: z.guid() }),
  may,
  async ({ import: id }, actor, language) => {
    const db = await database();
    if (!(await readImport(db, id, actor))) throw new Refused("not-found");
    const outcome = await sendMany(db, (await unsentOfImport(db, id)).slice(0, sentAtMost), actor);
    redirect(`/${language}/desk/import/${id}?${sentQuery(outcome)}`);
  },
);
