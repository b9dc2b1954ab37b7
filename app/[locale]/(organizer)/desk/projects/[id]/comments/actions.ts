"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { database } from "@/db/client";
import { addComment, resolveComment } from "@/db/projects/comments";
import { mayRecord } from "@/domain/roles";

const idOrNone = z.union([z.literal(""), z.guid()]).transform((id) => id || null);

const Said = z.object({
  project: z.guid(),
  text: z.string().max(2000, "tooLong"),
  to: idOrNone.default(null),
  answers: idOrNone.default(null),
});

/** Says something about a record, or answers. */
export const comment = formAction(Said, { may: mayRecord }, async (said, actor, language) => {
  await addComment(await database(), said, actor);
  redirect(`/${language}/desk/projects/${said.project}/comments`);
});

/** Ends a thread. */
export const resolve = formAction(
  z.object({ project: z.guid(), id: z.guid() }),
  { may: mayRecord },
  async (thread, actor, language) => {
    await resolveComment(await database(), thread, actor);
    redirect(`/${language}/desk/projects/${thread.project}/comments`);
  },
);
