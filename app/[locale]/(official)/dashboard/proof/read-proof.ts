import { figuresOf, type Headline, readHeadline } from "@/app/_server/figures/read-dashboard";
import { type Reader, scopeOf } from "@/app/_server/figures/reader";
import { unknownIn } from "@/components/charts/bars-of-cells";
import type { UnknownOf } from "@/components/figures/unknowns";
import type { Database } from "@/db/client";
import { countDecisions, countOverlaps, type DecisionCount, type Overlap } from "@/db/figures/proof";
import { countStates } from "@/db/list/count-states";
import type { Actor } from "@/domain/actor";
import { type AddedUp, addsUp } from "@/domain/counting/adds-up";
import type { Cell, Dimension } from "@/domain/counting/figures";
import type { DashboardFilter } from "@/domain/dashboard-query";
import { drilled } from "@/domain/drill";

/** What is not known of the projects of a figure, with the query that finds exactly these. */
type Unknown = {
  readonly [of in UnknownOf]?: { readonly projects: number; readonly query: DashboardFilter };
};

/** How a figure adds up. */
export interface Proof {
  readonly headline: Headline;
  /** By edition: each project has one, or none. */
  readonly parts: readonly Cell[];
  readonly added: readonly AddedUp[];
  readonly overlaps: readonly Overlap[];
  readonly decisions: readonly DecisionCount[];
  readonly unknown: Unknown;
}

export async function readProof(db: Database, query: DashboardFilter, reader: Reader): Promise<Proof> {
  const scope = scopeOf(reader, query);
  const [headline, { cells: parts }, overlaps, decisions, unknown] = await Promise.all([
    readHeadline(db, query, reader),
    figuresOf(db, query, reader, ["edition"]),
    countOverlaps(db, query, scope),
    countDecisions(db, query, scope),
    readUnknown(db, query, reader),
  ]);
  return { headline, parts, added: addsUp(headline.all.total.byClass, parts), overlaps, decisions, unknown };
}

async function readUnknown(db: Database, query: DashboardFilter, reader: Reader): Promise<Unknown> {
  const counted = async (narrowed: DashboardFilter) => ({
    query: narrowed,
    projects: (await figuresOf(db, narrowed, reader, [])).total.projects,
  });
  const without = async (dimension: Dimension) => ({
    query: drilled(query, dimension, null),
    projects: unknownIn((await figuresOf(db, query, reader, [dimension])).cells, dimension),
  });
  const [domain, origin, unit, edition, month, inside] = await Promise.all([
    without("domain"),
    without("origin"),
    without("unit"),
    without("edition"),
    without("month"),
    reader === null ? openOnly(db, query) : insideOf(reader),
  ]);
  return { ...inside, domain, origin, unit, edition, month };

  async function insideOf(actor: Actor) {
    const [amount, withheld, uncounted] = await Promise.all([
      counted({ ...query, amount: "none" }),
      counted({ ...query, amount: "withheld" }),
      uncountedOf(db, query, actor),
    ]);
    return { amount, withheld, uncounted };
  }
}

/** The public is not told whose amounts are withheld, nor what stands in no figure. */
async function openOnly(db: Database, query: DashboardFilter) {
  const { total } = await figuresOf(db, query, null, []);
  const projects = total.byClass.reduce((sum, { withoutAmount }) => sum + Number(withoutAmount), 0);
  return { amount: { query: { ...query, amount: "none" as const }, projects } };
}

/** Records in no figure have no class either: they are those of everything else that is asked. */
async function uncountedOf(db: Database, query: DashboardFilter, actor: Actor) {
  const narrowed = { ...query, counted: "out" as const, class: [] };
  const states = await countStates(db, narrowed, { actor });
  return { query: narrowed, projects: states.reduce((sum, { uncounted }) => sum + uncounted, 0) };
}
