"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { several } from "@/app/_server/form-values";
import { database } from "@/db/client";
import { approveFor } from "@/db/projects/embargo";
import { publish } from "@/db/projects/publish";
import { sendBack, takeBack } from "@/db/projects/review";
import { readSettings } from "@/db/settings";
import { Refused } from "@/domain/refused";
import { mayRecord } from "@/domain/roles";
import { instantAt } from "@/domain/zone";
import { forgetPages } from "../../../forget";
import { refusedWithNewest } from "./newest";

/** The version that stood on the page: nothing else is approved. */
const Read = z.object({ project: z.guid(), version: z.coerce.number().int().min(1) });

/** And the milestones of which the evidence was checked, by their keys. */
const Checked = Read.extend({ verified: several });

/** Publishes exactly the version that was read, as a second person. */
export const publishProject = formAction(Checked, { may: mayRecord }, async (read, actor, language) => {
  const published = await refusedWithNewest(read, language, async () =>
    publish(await database(), read, actor),
  );
  forgetPages(published.reference, published.touched);
  redirect(`/${language}/projects/${published.reference}`);
});

/** The day and the time on the clocks of the register's zone. */
const AtSetTime = Checked.extend({
  day: z
    .string()
    .trim()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "opening-day"),
  time: z
    .string()
    .trim()
    .regex(/^\d{2}:\d{2}(:\d{2})?$/, "opening-time"),
});

/** Approves exactly the version that was read, as a second person: it opens by itself at a set time. */
export const approveProject = formAction(
  AtSetTime,
  { may: mayRecord },
  async ({ day, time, ...read }, actor, language) => {
    const db = await database();
    const opensAt = instantAt(day, time, (await readSettings(db)).zone);
    if (!opensAt) throw new Refused("opening-past");
    await refusedWithNewest(read, language, () => approveFor(db, { ...read, opensAt }, actor));
    await globalThis.signbookOpenings?.look();
    redirect(`/${language}/desk/projects/${read.project}/review`);
  },
);

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
