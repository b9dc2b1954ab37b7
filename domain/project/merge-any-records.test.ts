import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionOf } from "../counting/position-of";
import { anyDocument } from "../testing/any-document";
import { agreement, project } from "../testing/records";
import { countingDecisions } from "./document";
import { gapsOf } from "./gaps";
import { decisionsOffered } from "./merge-agreements";
import { mergedRecords } from "./merge-records";

describe("Whatever two records hold, merging them", () => {
  const choices = fc.dictionary(
    fc.constantFrom("a1", "a2", "ab", "ac-d", "a10"),
    fc.record({ decision: fc.constantFrom(...countingDecisions), reason: fc.constant("why") }),
  );

  it("loses no agreement, party, source or step, and leaves every key one of a kind", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, choices, (one, other, chosen) => {
        const both = mergedRecords(one, other, chosen);
        expect(both.agreements.length).toBe(one.agreements.length + other.agreements.length);
        const told = (documents: (typeof one)[]) =>
          documents
            .flatMap(({ agreements }) =>
              agreements.flatMap(({ parties }) => parties.map((p) => p.organization)),
            )
            .sort();
        expect(told([both])).toEqual(told([one, other]));
        const addresses = ({ sources }: typeof one) =>
          sources.map(({ key: _, ...rest }) => JSON.stringify(rest));
        expect(new Set(addresses(both))).toEqual(new Set([...addresses(one), ...addresses(other)]));
        const kinds = ({ milestones }: typeof one) =>
          milestones.map(({ kind, actual }) => `${kind} ${actual}`);
        expect(new Set(kinds(both))).toEqual(new Set([...kinds(one), ...kinds(other)]));
        const twice = gapsOf(both).filter(
          ({ kind, path }) => kind === "listed-twice" && !path.includes("origins"),
        );
        expect(twice).toEqual([]);
      }),
    );
  });

  it("names no part that is not there, where neither did", () => {
    const whole = anyDocument.map(withoutLooseClaims).filter((document) => unknown(document).length === 0);
    fc.assert(
      fc.property(whole, whole, choices, (one, other, chosen) => {
        const both = mergedRecords(one, other, chosen);
        expect(unknown(both)).toEqual([]);
        expect(withoutLooseClaims(both).claims).toEqual(both.claims);
      }),
      { numRuns: 50 },
    );
  });
});

describe("The answers offered first", () => {
  const record = fc
    .array(fc.constantFrom("2018", "2018-08", "2019-08-26", "2020", "2021-01-01"), {
      minLength: 1,
      maxLength: 3,
    })
    .map((dates) =>
      dates
        .sort()
        .map((dateSigned, at) =>
          agreement(at === 0 ? "first" : "repeat", { key: `a${at}`, dateSigned, counting: counting(at) }),
        ),
    )
    .map((agreements) => project({ agreements }));
  const counting = (at: number) =>
    at === 0
      ? { decision: "first" as const, actsOn: null, reason: null }
      : { decision: "repeat" as const, actsOn: "a0", reason: null };

  it("make a record that could be published, however often records are merged", () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 5 }), (records) => {
        const all = records.reduce((staying, ending) =>
          mergedRecords(staying, ending, likeliest(ending, staying)),
        );
        expect(gapsOf(all).filter(({ blocks }) => blocks)).toEqual([]);
        const reversed = records.reduce((ending, staying) =>
          mergedRecords(staying, ending, likeliest(ending, staying)),
        );
        expect(gapsOf(reversed).filter(({ blocks }) => blocks)).toEqual([]);
        expect(positionOf(reversed)?.countedAgreements).toHaveLength(1);
      }),
    );
  });
});

const likeliest = (ending: Parameters<typeof gapsOf>[0], staying: Parameters<typeof gapsOf>[0]) =>
  Object.fromEntries(
    ending.agreements.map((one) => {
      const [decision = "repeat"] = decisionsOffered(one, staying.agreements, ending.agreements);
      return [one.key, { decision, reason: "said so" }];
    }),
  );

const unknown = (document: Parameters<typeof gapsOf>[0]) =>
  gapsOf(document).filter(({ kind }) => kind === "unknown-source" || kind === "several-chosen");

/** A document without the claims on an agreement or a step that it does not hold. */
function withoutLooseClaims(document: Parameters<typeof gapsOf>[0]) {
  const there = [
    ...document.agreements.map(({ key }) => `agreement:${key}.`),
    ...document.milestones.map(({ key }) => `milestone:${key}.`),
  ];
  const claims = document.claims.filter(
    ({ field }) => !field.includes(":") || there.some((part) => field.startsWith(part)),
  );
  return { ...document, claims };
}
