import { z } from "zod";

/** So many views of their own are kept for each person. */
export const mostViews = 100;

const Name = z.string().trim().min(1, "missing").max(80, "tooLong");

/** A view as its form sends it; `query` is as an address has it, without the question mark, and is read as one. */
export const NewView = z.object({ name: Name, query: z.string().max(4000).default("") });
export type NewView = z.output<typeof NewView>;

export const ViewName = z.object({ view: z.guid(), name: Name });
export type ViewName = z.output<typeof ViewName>;

/** Which view is meant. */
export const OneView = z.object({ view: z.guid() });
