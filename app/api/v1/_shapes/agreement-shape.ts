import { z } from "zod";
import { agreementClasses, agreementTypes } from "@/domain/agreement-type";
import { qualifiers } from "@/domain/amount";
import { Language } from "@/domain/languages";
import { agreementStatuses, countingDecisions, partyRoles } from "@/domain/project/document";
import { DecimalShape, LooseDateShape, TextsShape } from "./texts";

export const OriginShape = z.object({ code: z.string(), inferred: z.boolean(), primary: z.boolean() });

export const PartyShape = z.object({
  organization: z.object({ id: z.guid(), name: TextsShape }),
  role: z.enum(partyRoles),
  /** The one it counts under with primary counting; null where none is known. */
  origin: z.object({ code: z.string(), inferred: z.boolean() }).nullable(),
  origins: z.array(OriginShape),
  parentOrigin: z.object({ code: z.string(), inferred: z.boolean() }).nullable(),
  sharePercent: DecimalShape.nullable(),
});

const AmountShape = z.object({
  disclosure: z.enum(["disclosed", "undisclosed", "withheld", "not-applicable"]),
  /** In units of the currency; null where not stated. */
  min: DecimalShape.nullable(),
  max: DecimalShape.nullable(),
  currency: z.string().nullable(),
  qualifier: z.enum(qualifiers).nullable(),
  /** The amount is the total over so many years, where the source says so. */
  years: z.int().nullable(),
});

export const AgreementShape = z.object({
  key: z.string(),
  type: z.enum(agreementTypes),
  class: z.enum(agreementClasses),
  dateSigned: LooseDateShape,
  edition: z.string().nullable(),
  ceremony: z.guid().nullable(),
  counting: z.object({
    decision: z.enum(countingDecisions),
    actsOn: z.string().nullable(),
    reason: z.string().nullable(),
    /** The one that the reason is written in. */
    reasonLanguage: Language.nullable(),
  }),
  status: z.enum(agreementStatuses),
  parties: z.array(PartyShape),
  amount: AmountShape,
  sources: z.array(z.string()),
});
