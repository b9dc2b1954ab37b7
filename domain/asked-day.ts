import { z } from "zod";

/**
 * A day that an address may ask about, `YYYY-MM-DD`. Not one of the first thousand years, for which databases have other
 * calendars or none, nor the last that is written with four figures, after which it would end.
 */
export const AskedDay = z.iso.date().refine((day) => day >= "1000" && day < "9999-12-31");
