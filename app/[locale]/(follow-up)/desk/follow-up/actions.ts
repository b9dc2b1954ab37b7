"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { several } from "@/app/_server/form-values";
import type { ReportState } from "@/components/follow-up/report-table";
import { database } from "@/db/client";
import { followedOnPage } from "@/db/follow-up/followed";
import { readSettings } from "@/db/settings";
import { mayFollowUp } from "@/domain/roles";
import { dayOf } from "@/domain/zone";
import { translator } from "@/messages/translator";
import { enteredLines, readLines, sentenceOf } from "./lines";
import { sendLines } from "./send";

/** The projects of the table; the fields of their lines are named after them. */
const Sent = z
  .object({ project: several.pipe(z.array(z.guid()).max(followedOnPage)) })
  .catchall(z.union([z.string().max(3000), z.array(z.string())]));

/**
 * Reports what was entered: each line is a correction of its own, in review at once. Nothing is sent while a field is
 * to be mended; a line that is refused then stays in the table with its reason, and keeps no other from being sent.
 */
export const reportSteps = formAction<typeof Sent, Pick<ReportState, "outcome">>(
  Sent,
  { may: mayFollowUp },
  async (sent, actor, language) => {
    const t = translator(language, "following");
    const lines = enteredLines(sent.project, sent);
    if (lines.length === 0) return { problems: [sentenceOf("", t("nothingEntered"))] };
    const db = await database();
    const read = readLines(lines, dayOf(new Date(), (await readSettings(db)).zone), language);
    if (read.problems.length > 0) return { problems: read.problems };
    const state = await sendLines(db, read.reports, actor, language);
    refresh();
    return { ...state, values: valuesLeft(sent, state.left) };
  },
);

/** Only what was not sent stands in the table again. */
function valuesLeft(sent: Readonly<Record<string, unknown>>, left: readonly string[]) {
  const stays = Object.entries(sent).flatMap(([name, value]) =>
    typeof value === "string" && left.some((project) => name.endsWith(`.${project}`))
      ? [[name, value] as const]
      : [],
  );
  return Object.fromEntries(stays);
}
