"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { several } from "@/app/_server/form-values";
import { forgetReference } from "@/app/_server/records/forget-reference";
import { tags } from "@/app/_server/tags";
import { database } from "@/db/client";
import { confirmRedaction, proposeRedaction, refuseRedaction } from "@/db/projects/redact";
import { mayAdminister } from "@/domain/roles";

const administrators = { may: mayAdminister };
const Proposal = z.object({ proposal: z.guid() });

/** Proposes to blank fields of a project; nothing is blanked before a second administrator confirms. */
export const propose = formAction(
  z.object({
    project: z.guid(),
    fields: several.refine((fields) => fields.length > 0, "missing"),
    reason: z.string().trim().min(1, "missing").max(2000, "tooLong"),
  }),
  administrators,
  async (proposed, actor, language) => {
    await proposeRedaction(await database(), proposed, actor);
    redirect(`/${language}/admin/redactions?done=proposed`);
  },
);

/** Blanks the fields everywhere, as a second administrator; the very next request finds them nowhere. */
export const confirm = formAction(Proposal, administrators, async ({ proposal }, actor, language) => {
  const { reference, touched } = await confirmRedaction(await database(), proposal, actor);
  forgetReference();
  if (reference) updateTag(tags.project(reference));
  for (const edition of touched.editions) updateTag(tags.edition(edition));
  for (const ceremony of touched.ceremonies) updateTag(tags.ceremony(ceremony));
  for (const organization of touched.organizations) updateTag(tags.organization(organization));
  redirect(`/${language}/admin/redactions?done=confirmed`);
});

export const refuse = formAction(Proposal, administrators, async ({ proposal }, actor, language) => {
  await refuseRedaction(await database(), proposal, actor);
  redirect(`/${language}/admin/redactions?done=refused`);
});
