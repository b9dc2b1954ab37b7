import fc from "fast-check";
import type { BuiltAction } from "../doors/build";
import { everybody, type Who } from "../doors/people";

/** A request as nobody should send it. */
export interface Malformed {
  readonly who: Who;
  readonly path: string;
  /** The action that is called; a page or route is opened where there is none. */
  readonly action: string | null;
  readonly fields: readonly (readonly [string, string])[];
  /** A body that is no form at all. */
  readonly raw: string | null;
}

const parameters = [
  ...[
    "q",
    "domain",
    "origin",
    "area",
    "edition",
    "ceremony",
    "mode",
    "year",
    "signedFrom",
    "signedTo",
    "class",
  ],
  ...[
    "milestone",
    "reached",
    "kind",
    "organization",
    "unit",
    "size",
    "inferred",
    "asOf",
    "sort",
    "cursor",
    "limit",
  ],
  ...[
    "by",
    "counting",
    "currency",
    "language",
    "page",
    "from",
    "last",
    "fields",
    "done",
    "returnTo",
    "part",
    "v",
  ],
];
const names = [
  ...["project", "version", "basedOn", "since", "submission", "intent", "title.en", "title", "code", "email"],
  ...[
    "password",
    "returnTo",
    "id",
    "reason",
    "comment",
    "agreements.a1.where",
    "agreements.a1.amount.figure",
  ],
  ...[
    "agreements.a1.parties.p1.origins.o1.code",
    "sources.s1.address",
    "day",
    "time",
    "language",
    "__proto__",
  ],
  ...["constructor", "projects", "rows", "mapping", "value", "key", "roles", "organizer", "file", "proposal"],
];

/** What tends to break what reads it. */
const value = fc.oneof(
  fc.constantFrom(
    ...[
      "",
      " ",
      "0",
      "-1",
      "1e309",
      "NaN",
      "null",
      "undefined",
      "[]",
      "{}",
      "../../etc/passwd",
      "%00",
      "\u0000",
    ],
    ...[
      "'; drop table projects; --",
      "<script>alert(1)</script>",
      "=cmd()",
      "\ud800",
      "\u202e",
      "9".repeat(400),
    ],
    ...["2019-02-30", "9999999-01-01", "0000", "AI", "DE", "CN-CQ", "SCE-2019", "SCE-2019-0001", "$1", "💥"],
    ...[
      "00000000-0000-0000-0000-000000000000",
      "//evil.example",
      "a".repeat(5_000),
      "芯片",
      "(((",
      "*",
      "\\",
    ],
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ maxLength: 200 }),
  fc.integer().map(String),
  fc.double().map(String),
  fc.uuid(),
  fc.base64String({ maxLength: 80 }),
  fc.json({ maxDepth: 2 }),
);
const named = (known: readonly string[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, fc.string({ maxLength: 30 }));
const pairs = (known: readonly string[]) => fc.array(fc.tuple(named(known), value), { maxLength: 8 });

/** Malformed requests of every action, page and route of the build. */
export function malformed(
  actions: readonly BuiltAction[],
  patterns: readonly string[],
): fc.Arbitrary<Malformed> {
  const who = fc.constantFrom(...everybody);
  const filled = (pattern: string) =>
    fc.array(value, { minLength: 4, maxLength: 4 }).map((values) => {
      const left = [...values];
      return pattern
        .replace("[locale]", "en")
        .replace(/\[[.\w]+\]/g, () => encodeURIComponent(wellFormed(left.pop() ?? "x")) || "x");
    });
  const opened = fc
    .record({ who, path: fc.constantFrom(...patterns).chain(filled), query: pairs(parameters) })
    .map(({ query, path, ...rest }) => ({
      ...rest,
      path: query.length === 0 ? path : `${path}?${queryOf(query)}`,
      ...{ action: null, fields: [], raw: null },
    }));
  const called = fc.constantFrom(...actions).chain(({ id, page }) =>
    fc.record({
      who,
      path: filled(page),
      action: fc.constant(id),
      fields: pairs(names),
      raw: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value }),
    }),
  );
  return fc.oneof(opened, called);
}

const queryOf = (query: readonly (readonly [string, string])[]) =>
  new URLSearchParams(query.map(([name, text]) => [wellFormed(name), wellFormed(text)])).toString();

/** Without halves of characters, which an address cannot hold. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "\ufffd");
