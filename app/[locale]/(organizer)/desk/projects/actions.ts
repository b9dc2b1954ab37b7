"use server";

import { formAction } from "@/app/_server/door";
import type { DeskAnswer } from "@/components/desk/form-answer";
import { mayRecord } from "@/domain/roles";
import { answerTo } from "./answer";
import { ProjectSubmission } from "./submission";

/** Adds or takes away a part of the form, checks it, saves it, or saves it and sends it to review. */
export const sendProject = formAction<typeof ProjectSubmission, DeskAnswer>(
  ProjectSubmission,
  { may: mayRecord },
  answerTo,
);
