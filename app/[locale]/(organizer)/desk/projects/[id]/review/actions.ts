"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { database } from "@/db/client";
import { publish } from "@/db/projects/publish";
import { sendBack, takeBack } from "@/db/projects/review";
import { mayRecord } from "@/domain/roles";
import { forgetPages } from "../../../forget";
import { refusedWithNewest } from "./newest";

/** The version that stood on the page: nothing else is approved. */
const Read = z.object({ project: z.guid(), version: z.coerce.number().int().min(1) });

/** Publishes exactly the version that was read, as a second person. */
export const publishProject = formAction(Read, { may: mayRecord }, async (read, actor, language) => {
  const published = await refusedWithNewest(read, language, async () =>
    publish(await database(), read, actor),
  );
  forgetPages(published.reference, published.touched);
  redirect(`/${language}/projects/${published.reference}`);
});

/** Sends the version that was read back to those who wrote it. */
export const sendProjectBack = formAction(
  Read.extend({ comment: z.string().max(5000, "tooLong") }),
  { may: mayRecord },
  async (read, actor, language) => {
    await refusedWithNewest(read, language, async () => sendBack(await database(), read, actor));
    redirect(`/${language}/desk`);
  },
);

/** Takes one's own draft out of review, as it is. */
export const takeProjectBack = formAction(Read, { may: mayRecord }, async (read, actor, language) => {
  await refusedWithNewest(read, language, async () => takeBack(await database(), read, actor));
  redirect(`/${language}/desk/projects/${read.project}`);
});
