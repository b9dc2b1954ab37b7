import { z } from "zod";
import { OriginCode } from "../origin";
import { AddressOrNull, AnyTexts, line, Names } from "./form";
import { Zone } from "./records";

/** Where size bands begin, in units of 10⁸ CNY: whole numbers that rise, as `1, 5, 10`. */
const SizeBands = line(200).transform((text, context) => {
  const bands = text
    .split(/[\s,，、;；]+/)
    .filter(Boolean)
    .map((band) => (/^\d+$/.test(band) ? Number(band) : Number.NaN));
  const isRising = bands.every(
    (band, at) => Number.isInteger(band) && band > (bands[at - 1] ?? 0) && band < 1_000_000,
  );
  if (isRising && bands.length > 0 && bands.length <= 20) return bands;
  context.addIssue({ code: "custom", message: "size-bands" });
  return z.NEVER;
});

/** What the operator of a register says of it, and how it is read. */
export const SettingsRecord = z.object({
  publisher: AnyTexts,
  footer: AnyTexts,
  licence: AnyTexts,
  licenceAddress: AddressOrNull,
  zone: Zone,
  sizeBands: SizeBands,
});
export type SettingsRecord = z.output<typeof SettingsRecord>;

/** How this register calls a country, region or province. */
export const OriginNameRecord = z.object({ code: z.string().trim().pipe(OriginCode), names: Names });
export type OriginNameRecord = z.output<typeof OriginNameRecord>;
