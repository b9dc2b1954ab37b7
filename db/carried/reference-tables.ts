import { sql } from "drizzle-orm";
import type { CarriedTable } from "./carried-table";

/** Settings that readers meet. */
const readSettings = sql`('size-bands', 'reporting-zone', 'publisher', 'footer', 'licence', 'licence-address', 'origin-names')`;

/** Reference records, and how the register is read. */
export const ofReference: readonly CarriedTable[] = [
  { name: "expos", key: ["id"], columns: ["id", "code", "names", "aliases", "sample"], late: true },
  {
    name: "editions",
    key: ["code"],
    columns:
      "code expo labels year themes place_code places starts ends time_zone organisers website continues coverage sample".split(
        " ",
      ),
    instead: { signatories_kept_months: sql`24`, next_number: sql`1` },
    late: true,
  },
  {
    name: "reference_sources",
    key: ["id"],
    columns: "id kind address title date language quote sample".split(" "),
    where: sql`t.id in (select source from press_figures where state = 'published' union select source from attendance
      union select source from edition_claims union select source from programme_items)`,
    renamed: true,
  },
  {
    name: "attendance",
    key: ["id"],
    columns: "id edition measure value qualifier as_printed source chosen reasons".split(" "),
    replaced: true,
  },
  {
    name: "edition_claims",
    key: ["id"],
    columns: "id edition field values source chosen reasons unconfirmed position".split(" "),
    replaced: true,
  },
  {
    name: "programme_items",
    key: ["id"],
    columns: "id edition kind titles starts ends places source".split(" "),
    replaced: true,
  },
  {
    name: "ceremonies",
    key: ["id"],
    columns: "id edition titles date mode place_code places sessions sample".split(" "),
    late: true,
  },
  {
    name: "domains",
    key: ["code"],
    columns: ["code", "labels", "position", "retired", "sample"],
    late: true,
  },
  {
    name: "responsible_units",
    key: ["code"],
    columns: ["code", "names", "kind", "parent", "retired", "sample"],
    late: true,
  },
  {
    name: "rates",
    key: ["currency", "year"],
    columns: ["currency", "year", "rate", "source", "as_of", "recorded_at"],
    replaced: true,
  },
  {
    name: "settings",
    key: ["name"],
    columns: ["name", "value"],
    where: sql`t.name in ${readSettings}`,
    replaced: true,
  },
];
