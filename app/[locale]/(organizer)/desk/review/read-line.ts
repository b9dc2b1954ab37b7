import { z } from "zod";

/** A line as it stood on the page: the project and its version, `{id}:{version}`. */
export const ReadLine = z
  .string()
  .regex(/^[0-9a-f-]{36}:[1-9]\d{0,8}$/)
  .transform((line) => ({ project: line.slice(0, 36), version: Number(line.slice(37)) }))
  .pipe(z.object({ project: z.guid(), version: z.int() }));
