import { z } from "zod";
import { several } from "@/app/_server/form-values";

/** The version that stood on the page: nothing else is approved. */
export const Read = z.object({ project: z.guid(), version: z.coerce.number().int().min(1) });

/** And the milestones of which the evidence was checked, by their keys. */
const Checked = Read.extend({ verified: several });

const typed = z.string().trim().default("");

/** A day and a time on the clocks of the register's zone. */
const later = {
  day: z
    .string()
    .trim()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "opening-day"),
  time: z
    .string()
    .trim()
    .regex(/^\d{2}:\d{2}(:\d{2})?$/, "opening-time"),
};

/**
 * One form publishes at once or for a time, as its button says. Who wrote a time and then publishes at once may have
 * meant either: they are asked, as is whoever pressed Enter within the time.
 */
export const Publishing = z.discriminatedUnion("when", [
  Checked.extend({ when: z.literal("later"), ...later }),
  Checked.extend({
    when: z.literal("now").default("now"),
    day: typed,
    time: typed,
  }).refine(({ day, time }) => day === "" && time === "", { path: ["day"], message: "opening-or-now" }),
]);
