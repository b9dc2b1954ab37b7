import { z } from "zod";
import { line } from "./administration/form";
import { dayOf } from "./zone";

/** Whether an error report waits, or was found right or not. */
export const errorReportStates = ["open", "mended", "declined"] as const;
export type ErrorReportState = (typeof errorReportStates)[number];

/** Days within which the register promises to answer. */
export const answerDays = 15;

/** The day by which a report that comes in now is answered, `YYYY-MM-DD` in the reporting zone. */
export const dueDay = (now: Date, zone: string): string =>
  dayOf(new Date(now.getTime() + answerDays * 24 * 60 * 60 * 1000), zone);

/** A character of Chinese says about as much as two letters: ten letters, or five of them, are enough to be looked into. */
function saysEnough(message: string): boolean {
  return message.replace(/\p{Script=Han}/gu, "--").length >= 10;
}

/** What a reader writes: what is wrong, and an address if they like. */
export const ErrorReport = z.object({
  /** Of the published project that it is about; empty for any other page. */
  reference: line(60).transform((reference) => reference.toUpperCase() || null),
  message: z.string().trim().refine(saysEnough, "report-short").max(4000, "tooLong"),
  contact: line(254)
    .pipe(z.union([z.literal(""), z.email("emailInvalid")], "emailInvalid"))
    .transform((contact) => contact || null),
});
export type ErrorReport = z.output<typeof ErrorReport>;

/** What the register answers. */
export const ReportAnswer = z.object({
  number: z.coerce.number().int().positive(),
  state: z.enum(["mended", "declined"], "missing"),
  answer: z.string().trim().min(1, "missing").max(4000, "tooLong"),
});
export type ReportAnswer = z.output<typeof ReportAnswer>;
