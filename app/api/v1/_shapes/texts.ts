import { z } from "zod";

/** A text by language (`zh`, `en`, `fr`): what is missing has not been written. */
export const TextsShape = z.object({
  zh: z.string().optional(),
  en: z.string().optional(),
  fr: z.string().optional(),
});

/** An exact decimal as text. */
export const DecimalShape = z.string().regex(/^\d+(\.\d+)?$/);

/** `2018`, `2018-08` or `2018-08-25`: as precise as known. */
export const LooseDateShape = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const InstantShape = z.iso.datetime();
