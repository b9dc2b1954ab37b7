import { z } from "zod";
import { siteAddress } from "@/app/_server/site-address";
import { agreementClasses } from "@/domain/agreement-type";
import type { Edition, ListedEdition } from "@/domain/edition";
import { Language } from "@/domain/languages";
import { linesOf, SumShape } from "./figures";
import { PressShape, SourceShape, toPress, toSource } from "./press";
import { LooseDateShape, TextsShape } from "./texts";

const ListedEditionShape = z.object({
  code: z.string(),
  slug: z.string(),
  url: z.url(),
  label: TextsShape,
  expo: z.object({ code: z.string(), name: TextsShape }),
  year: z.int(),
  starts: LooseDateShape.nullable(),
  ends: LooseDateShape.nullable(),
  placeCode: z.string().nullable(),
  place: TextsShape,
  /** How much of what was signed this register holds. */
  coverage: z.enum(["complete", "partial", "a-few"]),
  /** Published projects whose position is in this edition. */
  projects: z.int(),
});

export const EditionsShape = z.object({ data: z.array(ListedEditionShape) });

const SourcedShape = z.object({ chosen: z.boolean(), reason: TextsShape, source: SourceShape });

export const EditionShape = ListedEditionShape.extend({
  theme: TextsShape,
  timeZone: z.string(),
  organisers: z.array(TextsShape),
  website: z.string().nullable(),
  continues: z.string().nullable(),
  continuedBy: z.array(z.string()),
  /** What each source says of the attendance; null where it gives words only. */
  attendance: z.array(
    SourcedShape.extend({
      measure: z.string(),
      value: z.int().nullable(),
      qualifier: z.string(),
      asPrinted: z.string(),
    }),
  ),
  claims: z.array(SourcedShape.extend({ field: z.string(), value: TextsShape, unconfirmed: z.boolean() })),
  programme: z.array(
    z.object({
      kind: z.string(),
      title: TextsShape,
      starts: LooseDateShape.nullable(),
      ends: LooseDateShape.nullable(),
      place: TextsShape,
      ceremony: z.guid().nullable(),
    }),
  ),
  ceremonies: z.array(
    z.object({
      id: z.guid(),
      title: TextsShape,
      date: LooseDateShape.nullable(),
      mode: z.string(),
      placeCode: z.string().nullable(),
      place: TextsShape,
      /** Published projects with an agreement signed there. */
      projects: z.int(),
    }),
  ),
  /** The register's own figures of what was newly signed here, in CNY where there is a rate. */
  figures: z.array(SumShape),
  press: PressShape,
  /** What was upgraded, increased, repeated or replaced here: beside "newly signed", never inside it. */
  later: z.array(
    z.object({
      reference: z.string(),
      title: TextsShape,
      decision: z.string(),
      class: z.enum(agreementClasses),
      dateSigned: LooseDateShape,
      reason: z.string().nullable(),
      /** The one that the reason is written in. */
      reasonLanguage: Language.nullable(),
    }),
  ),
});

export function toListedEdition(edition: ListedEdition): z.input<typeof ListedEditionShape> {
  const { code, slug, labels, expo, year, starts, ends, placeCode, places, coverage, projects } = edition;
  return {
    code,
    slug,
    url: new URL(`/en/editions/${slug}`, siteAddress()).href,
    label: labels,
    expo: { code: expo.code, name: expo.names },
    year,
    starts,
    ends,
    placeCode,
    place: places,
    coverage,
    projects,
  };
}

export function toEdition(edition: Edition): z.input<typeof EditionShape> {
  const { themes, timeZone, organisers, website, continues, continuedBy, press, later } = edition;
  return {
    ...toListedEdition(edition),
    theme: themes,
    timeZone,
    organisers: [...organisers],
    website,
    continues: continues?.code ?? null,
    continuedBy: continuedBy.map(({ code }) => code),
    ...claimsOf(edition),
    ...programmeOf(edition),
    figures: edition.figures.flatMap((sum) => linesOf(sum, "CNY")),
    press: toPress(press),
    later: later.map(({ titles, ...open }) => ({ ...open, title: titles })),
  };
}

const claimsOf = ({ attendance, claims }: Edition) => ({
  attendance: attendance.map(({ reasons, source, ...open }) => ({
    ...open,
    reason: reasons,
    source: toSource(source),
  })),
  claims: claims.map(({ values, reasons, source, ...open }) => ({
    ...open,
    value: values,
    reason: reasons,
    source: toSource(source),
  })),
});

const programmeOf = ({ programme, ceremonies }: Edition) => ({
  programme: programme.map(({ id: _, titles, places, ...open }) => ({
    ...open,
    title: titles,
    place: places,
  })),
  ceremonies: ceremonies.map(({ titles, places, ...open }) => ({ ...open, title: titles, place: places })),
});
