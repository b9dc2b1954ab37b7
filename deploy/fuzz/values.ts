import fc from "fast-check";

/** Names of parameters that addresses know. */
export const parameters = [
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
/** Names of fields that forms know. */
export const names = [
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
export const value = fc.oneof(
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
    ...[
      "2019-02-30",
      "0000-01-01",
      "9999-12-31",
      "9999999-01-01",
      "0000",
      "AI",
      "DE",
      "CN-CQ",
      "SCE-2019",
      "SCE-2019-0001",
      "$1",
      "💥",
    ],
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

/** Names that are mostly known, with anything at all. */
export const pairs = (known: readonly string[]) => fc.array(fc.tuple(named(known), value), { maxLength: 8 });
