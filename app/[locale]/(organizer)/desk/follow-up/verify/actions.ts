"use server";

import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { several } from "@/app/_server/form-values";
import type { LineOutcome } from "@/components/desk/batch-form";
import { database } from "@/db/client";
import { reportedAtMost } from "@/db/follow-up/reported";
import { verifyReported } from "@/db/follow-up/verify-reported";
import { publishEach } from "@/db/projects/review-batch";
import { mayRecord } from "@/domain/roles";
import { forgetPages } from "../../forget";
import { outcomeInWords } from "../../review/outcome-in-words";
import { ReadLine } from "../../review/read-line";

/** The lines that were ticked; or one alone, by the button beside it. */
const Lines = z
  .object({ line: several, only: z.string().optional() })
  .transform(({ line, only }) => (only === undefined ? line : [only]))
  .pipe(z.array(ReadLine).min(1).max(reportedAtMost));

/** Verifies the steps of the lines that were ticked, exactly as they stood on the page, as a second person. */
export const verifySteps = formAction<typeof Lines, { outcomes: readonly LineOutcome[] }>(
  Lines,
  { may: mayRecord },
  async (lines, actor, language) => {
    const outcomes = await publishEach(await database(), lines, actor, verifyReported);
    for (const { result } of outcomes)
      if ("published" in result) forgetPages(result.published.reference, result.published.touched);
    return { outcomes: outcomes.map((one) => outcomeInWords(one, language)) };
  },
);
