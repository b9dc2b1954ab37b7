import { z } from "zod";
import type { HistoryFilter } from "@/db/administration/history";
import { revisionSubjectEnum } from "@/db/schema/projects";
import { AskedDay } from "@/domain/asked-day";
import { storable } from "@/domain/storable";
import { endOfDay } from "@/domain/zone";

const one = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (sent) => (typeof sent === "string" && sent.trim() !== "" ? sent.trim() : null),
    schema.nullable().catch(null),
  );

/** The question in the address of the history; what is not understood is left out. */
export const Asked = z.object({
  subject: one(z.enum(revisionSubjectEnum.enumValues)),
  record: one(z.string().max(60).transform(storable)),
  by: one(z.guid()),
  from: one(AskedDay),
  to: one(AskedDay),
  before: one(z.coerce.number().int().positive()),
});
export type Asked = z.output<typeof Asked>;

/** The same as the database is asked; days begin and end in the reporting zone. */
export function filterOf({ subject, record, by, from, to, before }: Asked, zone: string): HistoryFilter {
  return {
    subject,
    record,
    by,
    from: from === null ? null : new Date(endOfDay(dayBefore(from), zone).getTime() + 1),
    until: to === null ? null : endOfDay(to, zone),
    before,
  };
}

/** The question as it stands in an address, with some of it changed. */
export function queryOf(asked: Asked, changed: Partial<Asked> = {}): string {
  const all = Object.entries({ ...asked, ...changed }).filter(([, value]) => value !== null);
  return all.length === 0 ? "" : `?${new URLSearchParams(all.map(([name, value]) => [name, String(value)]))}`;
}

function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
