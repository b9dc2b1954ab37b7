"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { besideField } from "@/app/_server/records/beside-field";
import { forgetReference } from "@/app/_server/records/forget-reference";
import { tags } from "@/app/_server/tags";
import { mergeOrganizations } from "@/db/administration/merge-organizations";
import { keepOrganization } from "@/db/administration/organizations";
import { database } from "@/db/client";
import { formOf } from "@/domain/administration/form";
import { mayMerge, mayRecord } from "@/domain/roles";
import { OrganizationForm, withParent } from "./form";

const beside = {
  "identifier-taken": { field: "identifiers", message: "identifier-taken" },
  "part-of-itself": { field: "parentName", message: "part-of-itself" },
} as const;

export const saveOrganization = formAction(
  formOf(OrganizationForm),
  { may: mayRecord },
  async ({ was, values }, actor, language) => {
    const db = await database();
    const found = await withParent(db, values, language);
    if ("problems" in found) return { problems: found.problems };
    const fault = await besideField(language, beside, () =>
      keepOrganization(db, was, found.organization, actor),
    );
    if (fault) return fault;
    forgetReference();
    updateTag(tags.organization(was.record ?? ""));
    redirect(`/${language}/desk/organizations/${was.record}?done=saved`);
  },
);

/** What named the one names the other on the very next request, and its address leads there. */
export const merge = formAction(
  z.object({ from: z.guid(), into: z.guid() }),
  { may: mayMerge },
  async ({ from, into }, actor, language) => {
    await mergeOrganizations(await database(), { from, into }, actor);
    forgetReference();
    for (const id of [from, into]) updateTag(tags.organization(id));
    redirect(`/${language}/desk/organizations/${into}?done=merged`);
  },
);
