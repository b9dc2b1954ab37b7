"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { tags } from "@/app/_server/tags";
import { database } from "@/db/client";
import { hideFile, makeFilePublic, removeFile } from "@/db/files/change-file";
import { fileStore } from "@/db/files/store";
import type { Language } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";

const OneFile = z.object({ project: z.guid(), id: z.guid() });
const Covered = OneFile.extend({ covered: z.literal("yes").optional() });

/** Makes a document public, as a second person who answers for what is covered. */
export const publishFile = formAction(
  Covered,
  { may: mayRecord },
  async ({ covered, ...file }, actor, language) => {
    const reference = await makeFilePublic(await database(), { ...file, covered: covered === "yes" }, actor);
    backTo(file.project, reference, language, "published");
  },
);

/** Takes a document back from readers. */
export const hide = formAction(OneFile, { may: mayRecord }, async (file, actor, language) => {
  const reference = await hideFile(await database(), file, actor);
  backTo(file.project, reference, language, "hidden");
});

/** Removes a document for good. */
export const remove = formAction(OneFile, { may: mayRecord }, async (file, actor, language) => {
  const reference = await removeFile(await database(), fileStore(), file, actor);
  backTo(file.project, reference, language, "removed");
});

/** Readers see the change on their very next request. */
function backTo(project: string, reference: string | null, language: Language, done: string): never {
  if (reference) updateTag(tags.project(reference));
  redirect(`/${language}/desk/projects/${project}/documents?done=${done}`);
}
