import { z } from "zod";
import { MergeChoices } from "@/domain/project/merge-agreements";

const Hidden = z.object({
  ending: z.guid(),
  staying: z.guid(),
  reason: z.string().max(2000, "tooLong").default(""),
});

/** The form of a merge: a decision for each agreement that moves in (`decision.<key>`), and why (`why.<key>`). */
export const MergeSubmission = z.looseObject(Hidden.shape).transform((values, context) => {
  const choices = Object.entries(values).flatMap(([name, decision]) => {
    const key = /^decision\.(.+)$/.exec(name)?.[1];
    return key === undefined ? [] : [[key, { decision, reason: values[`why.${key}`] ?? null }] as const];
  });
  const read = MergeChoices.safeParse(Object.fromEntries(choices));
  const { ending, staying, reason } = values;
  if (read.success) {
    for (const [key, choice] of Object.entries(read.data))
      if (choice.decision === "excluded" && !choice.reason)
        context.addIssue({ code: "custom", path: [`why.${key}`], message: "missing" });
    return { ending, staying, reason, choices: read.data };
  }
  for (const { path, code } of read.error.issues) {
    const [key, field] = path.map(String);
    const name = `${field === "reason" ? "why" : "decision"}.${key}`;
    context.addIssue({ code: "custom", path: [name], message: code === "too_big" ? "tooLong" : "invalid" });
  }
  return z.NEVER;
});
