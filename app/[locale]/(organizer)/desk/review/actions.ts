"use server";

import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { several } from "@/app/_server/form-values";
import type { LineOutcome } from "@/components/desk/batch-form";
import { database } from "@/db/client";
import { batchAtMost, publishEach } from "@/db/projects/review-batch";
import { mayRecord } from "@/domain/roles";
import { forgetPages } from "../forget";
import { outcomeInWords } from "./outcome-in-words";
import { ReadLine } from "./read-line";

/** A milestone of which the evidence was checked: its project and its key. */
const Step = z
  .string()
  .regex(/^[0-9a-f-]{36}:[a-z0-9-]{1,40}$/)
  .transform((step) => ({ project: step.slice(0, 36), key: step.slice(37) }))
  .pipe(z.object({ project: z.guid(), key: z.string() }));
const Lines = z.object({
  line: several.pipe(z.array(ReadLine).min(1).max(batchAtMost)),
  verified: several.pipe(z.array(Step)),
});

/** Publishes exactly the versions that were ticked, each by the rules of a single publication. */
export const publishBatch = formAction<typeof Lines, { outcomes: readonly LineOutcome[] }>(
  Lines,
  { may: mayRecord },
  async ({ line, verified }, actor, language) => {
    const checkedOf = (id: string) => verified.filter(({ project }) => project === id).map(({ key }) => key);
    const reads = line.map((read) => ({ ...read, verified: checkedOf(read.project) }));
    const outcomes = await publishEach(await database(), reads, actor);
    for (const { result } of outcomes)
      if ("published" in result) forgetPages(result.published.reference, result.published.touched);
    return { outcomes: outcomes.map((one) => outcomeInWords(one, language)) };
  },
);
