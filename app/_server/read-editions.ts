import { readCeremony } from "@/db/ceremonies";
import type { Database } from "@/db/client";
import { readEdition, readEditions } from "@/db/editions";
import { Reading } from "@/domain/reading";
import { cached } from "./cached";
import { tags } from "./tags";

export const readEditionList = cached(
  "editions",
  () => [tags.reference, tags.register],
  (db: Database, asOf: string | null) => readEditions(db, asOf),
);

const keptEdition = cached(
  "edition",
  (slug: string, _: string) => [tags.edition(slug.toUpperCase()), tags.reference, tags.register],
  (db: Database, slug: string, reading: string) =>
    readEdition(db, slug.toUpperCase(), Reading.parse(JSON.parse(reading))),
);

/** Everything an edition's page shows; its code is read from an address, where it stands in lower case. */
export const readEditionOf = (slug: string, reading: Reading) => keptEdition(slug, JSON.stringify(reading));

export const readCeremonyOf = cached(
  "ceremony",
  (id: string, _: string | null) => [tags.ceremony(id), tags.reference, tags.register],
  (db: Database, id: string, asOf: string | null) => readCeremony(db, id, asOf),
);
