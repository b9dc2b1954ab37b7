import { provinces } from "../domain/origin";
import { Random } from "./random";

/** What the projects of the bench name: made up, and the same in every run. */
export interface ReferenceRecords {
  readonly expo: string;
  readonly editions: readonly [Edition, ...Edition[]];
  readonly domains: readonly [string, ...string[]];
  readonly units: readonly [string, ...string[]];
  readonly organizations: readonly [Organization, ...Organization[]];
}

interface Edition {
  readonly code: string;
  readonly year: number;
  readonly ceremonies: readonly [string, ...string[]];
}

interface Organization {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly origin: string;
}

const origins = [
  ...(["CN-SC", "CN-ZJ", "CN-GD", "DE", "SG", "GB", "US", "CN-BJ", "CN-SH", "JP", "FR", "KR", "HK"] as const),
  ...provinces,
  ...([
    "IT",
    "CH",
    "NL",
    "SE",
    "IL",
    "TW",
    "MO",
    "AU",
    "CA",
    "IN",
    "RU",
    "BR",
    "ES",
    "FI",
    "AT",
    "BE",
  ] as const),
] as const;
const names = ["华", "中", "新", "长", "江", "海", "星", "云", "联", "天", "科", "信"] as const;

/** One organization to every five projects. */
export function referenceRecords(projects: number): ReferenceRecords {
  const random = new Random(7);
  const edition = (year: number, expo: string): Edition => ({
    code: `${expo}-${year}`,
    year,
    ceremonies: [random.uuid(), random.uuid(), random.uuid()],
  });
  const organization = (at: number): Organization => ({
    id: random.uuid(),
    zh: `${random.pick(names)}${random.pick(names)}${random.pick(names)}第${at}公司`,
    en: `Company ${at}`,
    origin: random.pickEarly(origins),
  });
  const years = [...Array(10).keys()].map((at) => 2016 + at);
  return {
    expo: random.uuid(),
    editions: [
      edition(2015, "AXE"),
      ...years.flatMap((year) => [edition(year, "AXE"), edition(year, "BXE")]),
    ],
    domains: ["AI", "IC", "5G", "IOT", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11"],
    units: ["500101", ...[...Array(39).keys()].map((at) => String(500102 + at))],
    organizations: [
      organization(0),
      ...[...Array(Math.max(20, Math.floor(projects / 5))).keys()].map((at) => organization(at + 1)),
    ],
  };
}
