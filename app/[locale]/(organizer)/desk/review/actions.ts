"use server";

import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { several } from "@/app/_server/form-values";
import type { LineOutcome } from "@/components/desk/batch-form";
import { database } from "@/db/client";
import { type BatchOutcome, batchAtMost, publishEach } from "@/db/projects/review-batch";
import { type Language, textIn } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { forgetPages } from "../forget";
import { refusalSentences } from "../projects/form-setting";

/** A line as it stood on the page: the project and its version. */
const Line = z
  .string()
  .regex(/^[0-9a-f-]{36}:[1-9]\d{0,8}$/)
  .transform((line) => ({ project: line.slice(0, 36), version: Number(line.slice(37)) }))
  .pipe(z.object({ project: z.guid(), version: z.int() }));
const Lines = z.object({ line: several.pipe(z.array(Line).min(1).max(batchAtMost)) });

/** Publishes exactly the versions that were ticked, each by the rules of a single publication. */
export const publishBatch = formAction<typeof Lines, { outcomes: readonly LineOutcome[] }>(
  Lines,
  { may: mayRecord },
  async ({ line }, actor, language) => {
    const outcomes = await publishEach(await database(), line, actor);
    for (const { result } of outcomes)
      if ("published" in result) forgetPages(result.published.reference, result.published.touched);
    return { outcomes: outcomes.map((one) => inWords(one, language)) };
  },
);

function inWords({ title, originalLanguage, result }: BatchOutcome, language: Language): LineOutcome {
  const { text } = textIn(title, language, originalLanguage);
  const named = text || translator(language, "desk")("untitled");
  if ("published" in result) {
    const { reference } = result.published;
    return { title: `${reference} ${named}`, href: `/${language}/projects/${reference}`, because: null };
  }
  return { title: named, href: null, because: refusalSentences(language)[result.refused] ?? null };
}
