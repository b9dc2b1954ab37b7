import { z } from "zod";
import { ceremonyModes } from "../filters";
import { LooseDate } from "../loose-date";
import { OriginCode } from "../origin";
import { coverages } from "../press";
import { sourceKinds } from "../project/document";
import { isShortQuote } from "../quote";
import { isZone } from "../zone";
import {
  AddressOrNull,
  AnyTexts,
  DateOrNull,
  Lines,
  line,
  lineOrNull,
  Names,
  orNull,
  rowsOf,
  Ticked,
  whole,
} from "./form";

/** A code, in capitals: it stands in addresses and files and never changes once a record names it. */
const code = (shape: RegExp) => z.string().trim().toUpperCase().max(30, "tooLong").regex(shape, "code");

const Code = code(/^[A-Z0-9][A-Z0-9-]*$/);
/** `SCE-2019`, `CF-2022-1`; `X-2019` is outside any edition. */
export const EditionCode = code(/^(?!X-)[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[0-9]{4}(-[0-9]+)?$/);
const PlaceOrNull = orNull(OriginCode);
export const Zone = z.string().trim().refine(isZone, "time-zone");

/** A recurring event. */
export const ExpoRecord = z.object({ code: Code, names: Names, aliases: Lines });
export type ExpoRecord = z.output<typeof ExpoRecord>;

/** One holding of an expo. Its code holds its year, as the references of its projects do. */
export const EditionRecord = z
  .object({
    code: EditionCode,
    expo: z.guid("missing"),
    labels: Names,
    year: whole(1900, 2200),
    themes: AnyTexts,
    placeCode: PlaceOrNull,
    places: AnyTexts,
    starts: DateOrNull,
    ends: DateOrNull,
    timeZone: Zone,
    organisers: rowsOf(AnyTexts, isBlank),
    website: AddressOrNull,
    continues: orNull(EditionCode),
    coverage: z.enum(coverages),
    signatoriesKeptMonths: whole(1, 240),
  })
  .refine(({ code, year }) => code.split("-").includes(String(year)), { path: ["year"], error: "code-year" })
  .refine(({ starts, ends }) => isInOrder(starts, ends), { path: ["ends"], error: "dates-order" })
  .refine(({ code, continues }) => code !== continues, { path: ["continues"], error: "continues-itself" });
export type EditionRecord = z.output<typeof EditionRecord>;

/** One signing ceremony, within an edition or outside any. */
export const CeremonyRecord = z.object({
  edition: orNull(EditionCode),
  titles: Names,
  date: DateOrNull,
  mode: z.enum(ceremonyModes),
  placeCode: PlaceOrNull,
  places: AnyTexts,
  sessions: rowsOf(
    z.object({ titles: AnyTexts, date: DateOrNull }),
    ({ titles, date }) => isBlank(titles) && date === null,
  ),
});
export type CeremonyRecord = z.output<typeof CeremonyRecord>;

/** The running order of a ceremony: a number for each agreement signed there, or none. */
export const RunningOrder = z.object({
  ceremony: z.guid(),
  rows: z
    .array(
      z.object({
        project: z.guid(),
        /** The version of the draft that the form showed. */
        version: z.coerce.number().int().min(1),
        agreement: z.string().max(100),
        order: orNull(whole(1, 9999)),
      }),
    )
    .max(2000)
    .default([]),
});
export type RunningOrder = z.output<typeof RunningOrder>;

/** A field of technology; `position` is its place in lists. */
export const DomainRecord = z.object({
  code: Code,
  labels: Names,
  position: whole(0, 100_000),
  retired: Ticked,
});
export type DomainRecord = z.output<typeof DomainRecord>;

export const unitKinds = ["district", "county", "development-zone", "bureau", "city", "province"] as const;

/** A source of a reference record: it has an address, or a title at least. */
export const SourceRecord = z
  .object({
    kind: z.enum(sourceKinds),
    address: AddressOrNull,
    title: lineOrNull(500),
    date: DateOrNull,
    /** Not only one of the register's own: papers of every country are cited. */
    language: orNull(z.string().regex(/^[a-z]{2,3}$/, "invalid")),
    quote: lineOrNull(500).refine((quote) => isShortQuote(quote ?? ""), "quote-long"),
  })
  .refine(({ address, title }) => (address ?? title) !== null, { path: ["title"], error: "source-named" });
export type SourceRecord = z.output<typeof SourceRecord>;

/** Who answers for a project after the signing. */
export const UnitRecord = z
  .object({ code: Code, names: Names, kind: z.enum(unitKinds), parent: orNull(Code), retired: Ticked })
  .refine(({ code, parent }) => code !== parent, { path: ["parent"], error: "part-of-itself" });
export type UnitRecord = z.output<typeof UnitRecord>;

/** The average rate of a year: units of CNY per unit of the currency. */
export const RateRecord = z.object({
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^(?!CNY)[A-Z]{3}$/, "currency-code"),
  year: whole(1900, 2200),
  rate: z
    .string()
    .trim()
    .regex(/^\d{1,12}(\.\d{1,8})?$/, "rate")
    .refine((rate) => /[1-9]/.test(rate), "rate"),
  source: line(1000).pipe(z.string().min(1, "missing")),
  asOf: orNull(z.iso.date("day")),
});
export type RateRecord = z.output<typeof RateRecord>;

function isBlank(texts: object): boolean {
  return Object.keys(texts).length === 0;
}

/** Loose dates are compared as far as both are known; what is no date has a fault of its own. */
export function isInOrder(starts: string | null, ends: string | null): boolean {
  if (!LooseDate.safeParse(starts).success || !LooseDate.safeParse(ends).success) return true;
  if (starts === null || ends === null) return true;
  const known = Math.min(starts.length, ends.length);
  return starts.slice(0, known) <= ends.slice(0, known);
}
