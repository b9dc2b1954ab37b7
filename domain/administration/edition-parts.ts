import { z } from "zod";
import { attendanceMeasures, editionClaimFields, programmeItemKinds } from "../edition";
import { AnyTexts, DateOrNull, line, Names, orNull, Ticked, whole } from "./form";
import { EditionCode, isInOrder, SourceRecord } from "./records";

/** A form always sends the kind of a source: one of which nothing else was said is none. */
const SourceOrNull = z.preprocess((sent) => {
  const { kind: _, ...said } = Object(sent);
  return Object.values(said).some((one) => String(one).trim() !== "") ? sent : null;
}, SourceRecord.nullable());

/** What an edition consists of besides its signing ceremonies, which stand in its programme themselves. */
export const ProgrammeRecord = z
  .object({
    edition: EditionCode,
    kind: z.enum(programmeItemKinds),
    titles: Names,
    starts: DateOrNull,
    ends: DateOrNull,
    places: AnyTexts,
    source: SourceOrNull,
  })
  .refine(({ starts, ends }) => isInOrder(starts, ends), { path: ["ends"], error: "dates-order" });
export type ProgrammeRecord = z.output<typeof ProgrammeRecord>;

/** What one source says of an edition in words. */
export const ClaimRecord = z.object({
  edition: EditionCode,
  field: z.enum(editionClaimFields),
  values: Names,
  source: SourceRecord,
  chosen: Ticked,
  reasons: AnyTexts,
  unconfirmed: Ticked,
});
export type ClaimRecord = z.output<typeof ClaimRecord>;

/** What one source says of the attendance of an edition; null where it gives words only. */
export const AttendanceRecord = z.object({
  edition: EditionCode,
  measure: z.enum(attendanceMeasures),
  value: orNull(whole(0, 100_000_000)),
  qualifier: z.enum(["exact", "about", "at-least", "at-most"]),
  asPrinted: line(200).pipe(z.string().min(1, "missing")),
  chosen: Ticked,
  reasons: AnyTexts,
  source: SourceRecord,
});
export type AttendanceRecord = z.output<typeof AttendanceRecord>;
