import { z } from "zod";
import { agreementClasses } from "@/domain/agreement-type";
import { qualifiers } from "@/domain/amount";
import { DecimalShape, LooseDateShape } from "./texts";

const PositionAmountShape = z.object({
  min: DecimalShape,
  /** Null where the maximum is open. */
  max: DecimalShape.nullable(),
  currency: z.string(),
  qualifier: z.enum(qualifiers),
});

/** Where the project counts; its amount is one per currency, mostly one. */
export const PositionShape = z.object({
  class: z.enum(agreementClasses),
  year: z.int(),
  month: z.string().nullable(),
  signed: LooseDateShape,
  edition: z.string().nullable(),
  amounts: z.array(PositionAmountShape),
  /** Some counted amount is withheld: it is in no sum. */
  withheld: z.boolean(),
  former: z.object({ class: z.enum(agreementClasses), amounts: z.array(PositionAmountShape) }).nullable(),
});
