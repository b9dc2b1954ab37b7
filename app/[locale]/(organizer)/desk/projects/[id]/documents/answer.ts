import { z } from "zod";
import { fileFaults, fileKinds } from "@/domain/files/file";

/** What the page's address says of what was just sent; anything else in it is as if it were not there. */
const Answer = z.object({
  fault: z.enum(fileFaults).optional().catch(undefined),
  done: z.enum(["added", "published", "hidden", "removed"]).optional().catch(undefined),
  agreement: z.string().max(100).optional().catch(undefined),
  kind: z.enum(fileKinds).default("scan").catch("scan"),
});

export const readAnswer = (query: Readonly<Record<string, string | string[] | undefined>>) =>
  Answer.parse(query);
