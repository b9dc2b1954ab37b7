import { sql } from "drizzle-orm";
import type { CarriedTable } from "./carried-table";
import { carriers } from "./open-document";

const published = sql`(select id from projects where reference is not null)`;
const ofPublished = sql`t.project in ${published}`;
const isWithheld = sql`t.disclosure = 'withheld'`;

/** The amount of an agreement, but a withheld one. */
const unlessWithheld = (column: string) =>
  sql`case when ${isWithheld} then null else ${sql.raw(`t.${column}`)} end`;

const part = (name: string, key: readonly string[], columns: string): CarriedTable => ({
  name,
  key,
  columns: columns.split(" "),
  where: ofPublished,
  replaced: true,
});

/** A claim about a withheld amount would tell it: see db/projects/withheld.ts. */
const tellsNothingWithheld = sql`not exists (select from agreements a where a.project = t.project
  and a.disclosure = 'withheld' and a.key = substring(t.field from '^agreement:([^.]+)[.]amount'))`;

/** The revisions of published projects; their documents are opened one by one (see openDocument). */
const revisions: CarriedTable = {
  name: "revisions",
  key: ["subject", "record", "version"],
  columns: ["subject", "record", "act", "version", "document", "role", "reason", "reason_language", "at"],
  // A copy may be removed, as the sample's: the history that is kept for ever is the one inside.
  instead: { by: sql`${carriers.first}::uuid`, sample: sql`true` },
  where: sql`t.subject = 'project' and t.record in (select id::text from projects where reference is not null)`,
  scope: sql`t.subject = 'project'`,
  replaced: true,
};

/** Published projects; which revision is read is said by its version, because the copy numbers its own. */
const projects: CarriedTable = {
  name: "projects",
  key: ["id"],
  columns:
    "id reference state version first_published_at published_at withdrawn_at withdrawn_reason sample".split(
      " ",
    ),
  instead: {
    merged_into: sql`(select i.id from projects i where i.id = t.merged_into and i.reference is not null)`,
    revision: sql`(select r.version from revisions r where r.id = t.revision)`,
    created_at: sql`t.first_published_at`,
  },
  where: sql`t.reference is not null`,
  late: true,
};

const agreements: CarriedTable = {
  ...part(
    "agreements",
    ["project", "key"],
    "project key edition ceremony type class supplements date_signed running_order ordinal decision acts_on reason status disclosure",
  ),
  instead: {
    withheld_reason: sql`case when ${isWithheld} then 'withheld' end`,
    ...Object.fromEntries(
      ["amount_min", "amount_max", "currency", "qualifier", "years"].map((one) => [one, unlessWithheld(one)]),
    ),
  },
};

const parts: readonly CarriedTable[] = [
  agreements,
  {
    ...part(
      "agreement_parties",
      ["project", "agreement", "key"],
      "project agreement key ordinal organization role parent_origin parent_origin_inferred share_percent",
    ),
    instead: { committed_amount: sql`null::numeric`, committed_currency: sql`null::text` },
  },
  part(
    "party_origins",
    ["project", "agreement", "party", "code"],
    "project agreement party code inferred primary",
  ),
  part("project_domains", ["project", "domain"], "project domain ordinal"),
  part("project_units", ["project", "unit"], "project unit lead"),
  part("project_locations", ["project", "ordinal"], "project ordinal code place"),
  {
    ...part("milestones", ["project", "key"], "project key kind planned actual notes sources"),
    instead: {
      reporter: sql`null::uuid`,
      verifier: sql`case when t.verifier is not null and t.verifier is distinct from t.reporter
        then ${carriers.second}::uuid end`,
    },
  },
  {
    name: "sources",
    key: ["project", "key"],
    columns: "project key kind address title date language quote".split(" "),
    where: ofPublished,
  },
  {
    ...part("claims", ["project", "key"], "project key field value source chosen reasons unconfirmed"),
    where: sql`${ofPublished} and ${tellsNothingWithheld}`,
  },
];

/** Amounts that are withheld are in no position. */
const positions = part(
  "positions",
  ["id"],
  `id project reference version first_published_at valid_from valid_to class year month edition currencies amount_mins
  amount_maxs amount_qualifiers amount_cny domains origins stated_origins areas stated_areas kind unit ceremonies
  standing signed signed_from withheld parent_origins modes organizations reached unconfirmed original_language title_zh
  title_en title_fr title_sounds search_text grams`.replaceAll(/\s+/g, " "),
);

const files: CarriedTable = {
  ...part(
    "agreement_files",
    ["id"],
    "id project agreement kind media_type bytes sha256 added_at public covered_at",
  ),
  instead: { added_by: sql`${carriers.first}::uuid`, covered_by: sql`${carriers.second}::uuid` },
  where: sql`t.public and t.project in
    (select id from projects where state = 'published' and merged_into is null)`,
};

/** Projects with everything in them. */
export const ofProjects: readonly CarriedTable[] = [revisions, projects, ...parts, positions, files];
