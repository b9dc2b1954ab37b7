import { z } from "zod";
import { agreementClasses } from "@/domain/agreement-type";
import { qualifiers } from "@/domain/amount";
import type { NamedSource, PressFigure, PressFigures } from "@/domain/edition";
import { DecimalShape, LooseDateShape, TextsShape } from "./texts";

export const SourceShape = z.object({
  kind: z.string(),
  address: z.string().nullable(),
  title: z.string().nullable(),
  date: LooseDateShape.nullable(),
  language: z.string().nullable(),
  quote: z.string().nullable(),
});

/** A total that the press or the organisers gave: beside the register's own figure, never inside it. */
const PressFigureShape = z.object({
  id: z.guid(),
  scope: TextsShape,
  measure: z.string(),
  value: DecimalShape,
  /** ISO 4217 for money, `count` or `percent`. */
  unit: z.string(),
  asPrinted: z.string(),
  qualifier: z.enum(qualifiers),
  class: z.enum(agreementClasses).nullable(),
  domain: z.string().nullable(),
  place: z.string().nullable(),
  date: LooseDateShape.nullable(),
  unconfirmed: z.boolean(),
  ceremony: z.guid().nullable(),
  editions: z.array(z.string()),
  source: SourceShape,
});

export const PressShape = z.object({
  figures: z.array(PressFigureShape),
  /** The ways in which a figure is divided; parts are added only within one of them. */
  partitions: z.array(
    z.object({
      name: TextsShape,
      /** Whether its parts are all there are. */
      complete: z.boolean(),
      /** Id of the figure that is divided. */
      whole: z.guid(),
      parts: z.array(PressFigureShape),
    }),
  ),
});
type Press = z.input<typeof PressShape>;

export const toSource = ({ kind, address, title, date, language, quote }: NamedSource) => ({
  kind,
  address,
  title,
  date,
  language,
  quote,
});

export function toPressFigure(figure: PressFigure): Press["figures"][number] {
  const { scopes, editions, source, lastDigit: _, partition: __, ...open } = figure;
  return { ...open, scope: scopes, editions: [...editions], source: toSource(source) };
}

export const toPress = ({ wholes, partitions }: PressFigures): Press => ({
  figures: wholes.map(toPressFigure),
  partitions: partitions.map(({ names, complete, whole, parts }) => ({
    name: names,
    complete,
    whole: whole.id,
    parts: parts.map(toPressFigure),
  })),
});
