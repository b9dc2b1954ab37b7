import { z } from "zod";
import { formFrom } from "@/domain/project/form-of-values";

const Hidden = z.object({
  /** Empty for a project that is not recorded yet. */
  project: z.union([z.literal(""), z.guid()]).transform((id) => id || null),
  /** The version that a save follows: the newest that the writer has seen. */
  basedOn: z.coerce.number().int().min(0),
  /** The version that the writer began with. */
  since: z.coerce.number().int().min(0),
  submission: z.guid(),
  /** Whether the form shows the few fields of a plain deal, or all. */
  fields: z.enum(["brief", "all"]).catch("all"),
  /** Ids of the projects that the writer was asked about and says are others. */
  apart: z
    .union([z.string(), z.array(z.string()).max(50)])
    .default([])
    .transform((ids) => [ids].flat()),
  intent: z.string().max(300).default("save"),
});

/** The form of a project as it was sent: any number of fields, read without judging, and what goes with them. */
export const ProjectSubmission = z
  .record(z.string().max(300), z.union([z.string(), z.array(z.string()).max(500)]))
  .refine((values) => Object.keys(values).length <= 5000, { error: "tooLong" })
  .transform((values, context) => {
    const hidden = Hidden.safeParse(values);
    if (hidden.success) return { ...hidden.data, form: formFrom(values) };
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  });
export type ProjectSubmission = z.output<typeof ProjectSubmission>;
