"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { addressOf } from "@/app/_server/address";
import { openAction } from "@/app/_server/door";
import { database } from "@/db/client";
import { receiveReport } from "@/db/error-reports";
import { ErrorReport } from "@/domain/error-report";

/** Takes what a reader says is wrong, and leads on to the reader's own page of it. */
export const sendReport = openAction(ErrorReport, {}, async (report, language) => {
  const address = addressOf(await headers());
  const { key } = await receiveReport(await database(), report, { address, language });
  redirect(`/${language}/report/${key}`);
});
