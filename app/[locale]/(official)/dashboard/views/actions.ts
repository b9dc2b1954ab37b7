"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/app/_server/door";
import { database } from "@/db/client";
import { removeView, renameView, saveView } from "@/db/views";
import { maySeeDashboard } from "@/domain/roles";
import { NewView, OneView, ViewName } from "@/domain/saved-view";
import { viewQuery } from "../paths";

/** Saves what the dashboard is asked, under a name; only what it understands of it is kept. */
export const keepView = formAction(
  NewView,
  { may: maySeeDashboard },
  async ({ name, query }, actor, language) => {
    await saveView(await database(), { name, query: viewQuery(query) }, actor);
    redirect(`/${language}/dashboard/views?done=saved`);
  },
);

export const nameView = formAction(ViewName, { may: maySeeDashboard }, async (named, actor, language) => {
  await renameView(await database(), named, actor);
  redirect(`/${language}/dashboard/views?done=saved`);
});

export const dropView = formAction(OneView, { may: maySeeDashboard }, async ({ view }, actor, language) => {
  await removeView(await database(), view, actor);
  redirect(`/${language}/dashboard/views?done=removed`);
});
