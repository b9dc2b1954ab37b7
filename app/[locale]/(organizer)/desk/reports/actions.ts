"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/app/_server/door";
import { database } from "@/db/client";
import { answerReport } from "@/db/error-reports";
import { ReportAnswer } from "@/domain/error-report";
import { mayRecord } from "@/domain/roles";

/** Answers a reader, who sees the answer at once. */
export const answerTheReport = formAction(
  ReportAnswer,
  { may: mayRecord },
  async (answer, actor, language) => {
    await answerReport(await database(), answer, actor);
    redirect(`/${language}/desk/reports?done=answered`);
  },
);
