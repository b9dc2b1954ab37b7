"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { database } from "@/db/client";
import { confirmWithdrawal, proposeWithdrawal, refuseWithdrawal } from "@/db/projects/withdraw";
import { mayRecord } from "@/domain/roles";
import { decidedPath } from "../../../decided-notice";
import { forgetPages } from "../../../forget";

const Proposal = z.object({ proposal: z.guid() });

/** Proposes to withdraw a published record. */
export const propose = formAction(
  z.object({ project: z.guid(), reason: z.string().max(2000, "tooLong") }),
  { may: mayRecord },
  async ({ project, reason }, actor, language) => {
    await proposeWithdrawal(await database(), { project, reason, reasonLanguage: language }, actor);
    redirect(`/${language}/desk/projects/${project}/withdraw`);
  },
);

/** Withdraws a record as a second person. */
export const confirm = formAction(Proposal, { may: mayRecord }, async ({ proposal }, actor, language) => {
  const { reference, touched } = await confirmWithdrawal(await database(), proposal, actor);
  forgetPages(reference, touched);
  redirect(`/${language}/projects/${reference}`);
});

/** Leaves a record published that somebody proposed to withdraw. */
export const refuse = formAction(Proposal, { may: mayRecord }, async ({ proposal }, actor, language) => {
  await refuseWithdrawal(await database(), proposal, actor);
  redirect(decidedPath(language, "withdrawal-refused"));
});
