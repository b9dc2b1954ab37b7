import fc from "fast-check";
import { agreementTypes } from "../agreement-type";
import { qualifiers } from "../amount";
import { languages, type Texts } from "../languages";
import { looseDate } from "../loose-date";
import { originCodes } from "../origin";
import {
  agreementStatuses,
  countingDecisions,
  milestoneKinds,
  ProjectDocument,
  partyRoles,
  projectKinds,
  sourceKinds,
} from "../project/document";

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const word = fc.constantFrom(
  "存储芯片",
  "Ligne d’essais",
  "test line 1,200",
  "<b>&\"'",
  "a.b",
  "100%",
  "𠮷野",
);
const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const texts: fc.Arbitrary<Texts> = fc
  .record({ zh: orNull(line), en: orNull(line), fr: orNull(fc.constant("deux\nlignes")) })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, text]) => text !== null)));
const date = fc.constantFrom("2018", "2018-08", "2018-08-25", "2020-02-29").map(looseDate);
const decimal = fc.constantFrom(
  "0",
  "0.5",
  "1.5",
  "1.234",
  "12.5",
  "999.125",
  "1234.125",
  "81690000000",
  "0.0001",
);
const currency = fc.constantFrom("CNY", "EUR", "USD");
const origin = fc.constantFrom(...originCodes);
const keys = (prefix: string, maxLength: number) =>
  fc
    .uniqueArray(fc.constantFrom("1", "2", "b", "c-d", "10"), { maxLength })
    .map((all) => all.map((key) => prefix + key));

const disclosed = fc
  .record({
    qualifier: fc.constantFrom(...qualifiers),
    figure: decimal,
    currency,
    years: orNull(fc.integer({ min: 1, max: 100 })),
  })
  .map(({ qualifier, figure, ...rest }) => ({
    disclosure: "disclosed" as const,
    qualifier,
    min: qualifier === "at-most" ? null : figure,
    max: qualifier === "at-least" ? null : qualifier === "range" ? "99999999999999.5" : figure,
    ...rest,
  }));
const amount = fc.oneof(
  disclosed,
  fc.record({ disclosure: fc.constant("withheld" as const), reason: line, amount: orNull(disclosed) }),
  fc.record({ disclosure: fc.constantFrom("undisclosed" as const, "not-applicable" as const) }),
);

const party = fc.record({
  organization: fc.uuid(),
  role: fc.constantFrom(...partyRoles),
  origins: fc.array(fc.record({ code: origin, inferred: fc.boolean(), primary: fc.boolean() }), {
    maxLength: 3,
  }),
  parentOrigin: orNull(fc.record({ code: origin, inferred: fc.boolean() })),
  sharePercent: orNull(fc.constantFrom("0", "33.3333", "51", "100", "1.125")),
  committed: orNull(fc.record({ amount: decimal, currency })),
});

const agreement = (sources: string[], others: string[]) =>
  fc.record({
    edition: orNull(fc.constantFrom("SCE-2019", "CF-2022-1")),
    ceremony: orNull(fc.uuid()),
    type: fc.constantFrom(...agreementTypes),
    supplements: orNull(fc.constantFrom("a0", ...others)),
    dateSigned: orNull(date),
    runningOrder: orNull(fc.nat(200)),
    counting: fc
      .record({
        decision: fc.constantFrom(...countingDecisions),
        actsOn: orNull(fc.constantFrom("a0", ...others)),
        reason: orNull(line),
        spoken: orNull(fc.constantFrom(...languages)),
      })
      .map(({ spoken, ...counting }) => ({
        ...counting,
        ...(counting.reason && spoken && { reasonLanguage: spoken }),
      })),
    status: fc.constantFrom(...agreementStatuses),
    amount,
    parties: keyed(keys("p", 3), () => party),
    sources: fc.subarray(sources),
  });

/** One part for each key. */
function keyed<Part extends object>(all: fc.Arbitrary<string[]>, part: () => fc.Arbitrary<Part>) {
  return all.chain((list) => fc.tuple(...list.map((key) => part().map((made) => ({ key, ...made })))));
}

const source = fc.record({
  kind: fc.constantFrom(...sourceKinds),
  address: orNull(fc.constant("https://example.org/a?b=c&d=1#e")),
  title: orNull(line),
  date: orNull(date),
  language: orNull(fc.constantFrom("zh", "de")),
  quote: orNull(line),
});

const milestone = (sources: string[]) =>
  fc.record({
    kind: fc.constantFrom(...milestoneKinds),
    planned: orNull(date),
    actual: orNull(date),
    sources: fc.subarray(sources),
    note: texts,
    reporter: orNull(fc.uuid()),
    verifier: orNull(fc.uuid()),
  });

const claim = (sources: string[]) =>
  fc
    .record({
      ...claimFields(sources),
      spoken: orNull(fc.constantFrom(...languages)),
    })
    .map(({ spoken, ...claim }) => ({ ...claim, ...(spoken && { language: spoken }) }));

const claimFields = (sources: string[]) => ({
  field: fc.constantFrom("jobs", "agreement:a0.amount", "agreement:a1.amount", "milestone:m1.planned", ""),
  value: line,
  source: fc.constantFrom("s0", ...sources),
  chosen: fc.boolean(),
  reason: texts,
  unconfirmed: fc.boolean(),
});

/** Any document that the register may hold. */
export const anyDocument = fc
  .tuple(keys("s", 4), keys("a", 3))
  .chain(([sources, agreements]) =>
    fc.record({
      originalLanguage: fc.constantFrom(...languages),
      title: texts,
      summary: texts,
      translatedByRegister: fc.shuffledSubarray([...languages]),
      locations: fc.array(fc.record({ code: origin, place: fc.oneof(line, fc.constant("")) }), {
        maxLength: 2,
      }),
      domains: fc.shuffledSubarray(["AI", "5G", "IC", "IOT", "OLD-1"]),
      kind: fc.constantFrom(...projectKinds),
      leadUnit: orNull(fc.constant("500112")),
      otherUnits: fc.shuffledSubarray(["500105", "500106"]),
      jobs: orNull(fc.record({ min: fc.nat(100), max: orNull(fc.integer({ min: 100, max: 900 })) })),
      firstAnnounced: orNull(fc.record({ date, source: fc.constantFrom("s0", ...sources) })),
      unconfirmed: fc.boolean(),
      agreements: keyed(fc.constant(agreements), () => agreement(sources, agreements)),
      milestones: keyed(keys("m", 2), () => milestone(sources)),
      sources: keyed(fc.constant(sources), () => source),
      claims: keyed(keys("c", 2), () => claim(sources)),
    }),
  )
  .map((document) => ProjectDocument.parse(document));
