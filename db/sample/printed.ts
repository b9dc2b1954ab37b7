import type { PressMeasure } from "../../domain/press";
import type { Printed } from "./records";

type Figure = readonly [measure: PressMeasure, printed: Printed];
type Further = Pick<Printed, "wording" | "class"> & { readonly unit?: "CNY" | "EUR" | "USD" };

/** A printed number of projects. */
export const count = (value: string, printed: string, further: Further = {}): Figure => [
  "projects",
  { value, printed, ...further },
];

/** A printed amount, in CNY where nothing else is said; `digit` is the worth of its last printed digit. */
export const amount = (value: string, printed: string, digit: string, further: Further = {}): Figure => [
  "amount",
  { value, printed, digit, unit: "CNY", ...further },
];

/** A printed rate in percent. */
export const percent = (
  measure: "registered" | "started",
  value: string,
  printed: string,
  digit: string,
  further: Pick<Printed, "wording"> = {},
): Figure => [measure, { value, printed, digit, unit: "percent", ...further }];

/** A printed number of projects that reached a milestone, or of jobs. */
export const number = (
  measure: "registered" | "started" | "jobs",
  value: string,
  printed: string,
  further: Pick<Printed, "wording" | "class"> = {},
): Figure => [measure, { value, printed, ...further }];

/** A printed amount of funds in place, in CNY. */
export const fundsInPlace = (value: string, printed: string, digit: string): Figure => [
  "funds-in-place",
  { value, printed, digit, unit: "CNY" },
];
