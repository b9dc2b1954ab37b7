import { readCeremony } from "@/db/ceremonies";
import type { Database } from "@/db/client";
import { readEdition, readEditions } from "@/db/editions";
import { cached } from "./cached";
import { tags } from "./tags";

export const readEditionList = cached("editions", () => [tags.reference, tags.register], readEditions);

/** Everything an edition's page shows; its code is read from an address, where it stands in lower case. */
export const readEditionOf = cached(
  "edition",
  (slug: string) => [tags.edition(slug.toUpperCase()), tags.reference, tags.register],
  (db: Database, slug: string) => readEdition(db, slug.toUpperCase()),
);

export const readCeremonyOf = cached(
  "ceremony",
  (id: string) => [tags.ceremony(id), tags.reference, tags.register],
  readCeremony,
);
