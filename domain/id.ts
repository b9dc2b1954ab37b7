import { z } from "zod";

const Id = z.guid();

/** Whether a text can be the id of a record at all, so that the database may be asked for it. */
export const isId = (text: string): boolean => Id.safeParse(text).success;
