"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { database } from "@/db/client";
import { approveFor } from "@/db/projects/embargo";
import { publish } from "@/db/projects/publish";
import { sendBack, takeBack } from "@/db/projects/review";
import { readSettings } from "@/db/settings";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { Refused } from "@/domain/refused";
import { mayRecord } from "@/domain/roles";
import { instantAt } from "@/domain/zone";
import { decidedPath } from "../../../decided-notice";
import { forgetPages } from "../../../forget";
import { refusedWithNewest } from "./newest";
import { orItsPage } from "./once-published";
import { Publishing, Read } from "./publishing";

/** Publishes exactly the version that was read, as a second person, or approves it to open by itself at a set time. */
export const publishProject = formAction(Publishing, { may: mayRecord }, async (sent, actor, language) => {
  if (sent.when === "later") return approve(sent, actor, language);
  const published = await refusedWithNewest(sent, language, () =>
    orItsPage(sent, actor, language, async () => publish(await database(), sent, actor)),
  );
  forgetPages(published.reference, published.touched);
  redirect(`/${language}/projects/${published.reference}`);
});

async function approve(
  { day, time, ...read }: Extract<z.output<typeof Publishing>, { when: "later" }>,
  actor: Actor,
  language: Language,
): Promise<never> {
  const db = await database();
  const opensAt = instantAt(day, time, (await readSettings(db)).zone);
  if (!opensAt) throw new Refused("opening-past");
  await refusedWithNewest(read, language, () => approveFor(db, { ...read, opensAt }, actor));
  await globalThis.signbookOpenings?.look();
  redirect(`/${language}/desk/projects/${read.project}/review`);
}

/** Sends the version that was read back to those who wrote it. */
export const sendProjectBack = formAction(
  Read.extend({ comment: z.string().max(5000, "tooLong") }),
  { may: mayRecord },
  async (read, actor, language) => {
    await refusedWithNewest(read, language, async () => sendBack(await database(), read, actor));
    redirect(decidedPath(language, "sent-back"));
  },
);

/** Takes one's own draft out of review, as it is. */
export const takeProjectBack = formAction(Read, { may: mayRecord }, async (read, actor, language) => {
  await refusedWithNewest(read, language, async () => takeBack(await database(), read, actor));
  redirect(`/${language}/desk/projects/${read.project}`);
});
