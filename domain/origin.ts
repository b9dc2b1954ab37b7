import { z } from "zod";

/** ISO 3166-2 codes of the provinces of mainland China. */
export const provinces = [
  "CN-AH",
  "CN-BJ",
  "CN-CQ",
  "CN-FJ",
  "CN-GD",
  "CN-GS",
  "CN-GX",
  "CN-GZ",
  "CN-HA",
  "CN-HB",
  "CN-HE",
  "CN-HI",
  "CN-HL",
  "CN-HN",
  "CN-JL",
  "CN-JS",
  "CN-JX",
  "CN-LN",
  "CN-NM",
  "CN-NX",
  "CN-QH",
  "CN-SC",
  "CN-SD",
  "CN-SH",
  "CN-SN",
  "CN-SX",
  "CN-TJ",
  "CN-XJ",
  "CN-XZ",
  "CN-YN",
  "CN-ZJ",
] as const;

/** ISO 3166-1 alpha-2 codes (officially assigned). */
const countries = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT " +
    "MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
    "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG " +
    "UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
  ).split(" "),
);

const readAs: Record<string, string> = { "CN-HK": "HK", "CN-MO": "MO", "CN-TW": "TW" };

/** A country or region (ISO 3166-1 alpha-2) or a Chinese province (ISO 3166-2). */
export const OriginCode = z
  .string()
  .regex(/^[A-Za-z]{2}(-[A-Za-z]{2})?$/, { error: "origin", abort: true })
  .transform((code) => readAs[code.toUpperCase()] ?? code.toUpperCase())
  .refine((code) => countries.has(code) || (provinces as readonly string[]).includes(code), {
    error: "origin",
  });

export const areas = ["mainland", "hk-mo-tw", "foreign", "unknown"] as const;
export type Area = (typeof areas)[number];

/** The area of an origin; null is an origin nobody knows. 境外 is `hk-mo-tw` plus `foreign`. */
export function areaOf(code: string | null): Area {
  if (code === null) return "unknown";
  if (code === "HK" || code === "MO" || code === "TW") return "hk-mo-tw";
  return code === "CN" || code.startsWith("CN-") ? "mainland" : "foreign";
}

export const originCodes: readonly string[] = [...countries, ...provinces].sort();

/** Whether a question about one origin takes in another: `CN` includes its provinces (counting rule 7). */
export const includesOrigin = (asked: string, code: string): boolean =>
  asked === code || (asked === "CN" && code.startsWith("CN-"));
