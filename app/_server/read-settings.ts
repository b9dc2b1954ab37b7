import { sampleIsLoaded } from "@/db/sample/is-loaded";
import { readRegisterSettings } from "@/db/settings";
import type { Language } from "@/domain/languages";
import { dayOf } from "@/domain/zone";
import { formatInstant } from "@/messages/format-date";
import { cached } from "./cached";
import { tags } from "./tags";

/** Who publishes the register, on what terms, and how it is read. */
export const readRegister = cached("settings", () => [tags.reference], readRegisterSettings);

/** The day that it is in the reporting time zone of this register. */
export async function today(): Promise<string> {
  return dayOf(new Date(), (await readRegister()).zone);
}

/** Whether the register holds the sample: every page and sheet must say so. */
export const readSample = cached("sample", () => [tags.reference], sampleIsLoaded);

/** How instants are written: in the reporting time zone of this register, which every text names. */
export async function clockIn(language: Language): Promise<(at: Date) => string> {
  const { zone } = await readRegister();
  return (at) => formatInstant(language, at, zone);
}
