"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { database } from "@/db/client";
import { confirmMerge } from "@/db/projects/confirm-merge";
import { proposeMerge, refuseMerge } from "@/db/projects/merge";
import { mergeDraft } from "@/db/projects/merge-draft";
import { mayRecord } from "@/domain/roles";
import { decidedPath } from "../../../decided-notice";
import { forgetPages } from "../../../forget";
import { MergeSubmission } from "./submission";

const Proposal = z.object({ proposal: z.guid() });

/** Proposes that one published record ends in another. */
export const proposeToMerge = formAction(
  MergeSubmission,
  { may: mayRecord },
  async (asked, actor, language) => {
    await proposeMerge(await database(), { ...asked, reasonLanguage: language }, actor);
    redirect(`/${language}/desk/projects/${asked.ending}/merge`);
  },
);

/** Makes a draft that was never published a correction of a published record. */
export const mergeDraftInto = formAction(
  MergeSubmission,
  { may: mayRecord },
  async (asked, actor, language) => {
    const { project } = await mergeDraft(await database(), asked, actor);
    redirect(`/${language}/desk/projects/${project}?done=saved`);
  },
);

/** Merges two records as a second person. */
export const confirmToMerge = formAction(
  Proposal,
  { may: mayRecord },
  async ({ proposal }, actor, language) => {
    const { ended, reference, touched } = await confirmMerge(await database(), proposal, actor);
    for (const one of [ended, reference]) forgetPages(one, touched);
    redirect(`/${language}/projects/${reference}`);
  },
);

/** Leaves two records apart that somebody proposed to merge. */
export const refuseToMerge = formAction(
  Proposal,
  { may: mayRecord },
  async ({ proposal }, actor, language) => {
    await refuseMerge(await database(), proposal, actor);
    redirect(decidedPath(language, "merge-refused"));
  },
);
