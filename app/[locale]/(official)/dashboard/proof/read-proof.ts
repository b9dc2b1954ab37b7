import { unknownIn } from "@/components/charts/bars-of-cells";
import type { UnknownOf } from "@/components/figures/proof";
import type { Database } from "@/db/client";
import { countDecisions, countOverlaps, type DecisionCount, type Overlap } from "@/db/figures/proof";
import { countStates } from "@/db/list/count-states";
import type { Actor } from "@/domain/actor";
import { type AddedUp, addsUp } from "@/domain/counting/adds-up";
import type { Cell, Dimension } from "@/domain/counting/figures";
import type { DashboardFilter } from "@/domain/dashboard-query";
import { drilled } from "@/domain/drill";
import { figuresOf, type Headline, readHeadline } from "../read-dashboard";

/** What is not known of the projects of a figure, with the query that finds exactly these. */
type Unknown = Readonly<Record<UnknownOf, { readonly projects: number; readonly query: DashboardFilter }>>;

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

export async function readProof(db: Database, query: DashboardFilter, actor: Actor): Promise<Proof> {
  const scope = { actor, within: query };
  const [headline, { cells: parts }, overlaps, decisions, unknown] = await Promise.all([
    readHeadline(db, query, actor),
    figuresOf(db, query, actor, ["edition"]),
    countOverlaps(db, query, scope),
    countDecisions(db, query, scope),
    readUnknown(db, query, actor),
  ]);
  return { headline, parts, added: addsUp(headline.all.total.byClass, parts), overlaps, decisions, unknown };
}

async function readUnknown(db: Database, query: DashboardFilter, actor: Actor): Promise<Unknown> {
  const counted = async (narrowed: DashboardFilter) => ({
    query: narrowed,
    projects: (await figuresOf(db, narrowed, actor, [])).total.projects,
  });
  const without = async (dimension: Dimension) => ({
    query: drilled(query, dimension, null),
    projects: unknownIn((await figuresOf(db, query, actor, [dimension])).cells, dimension),
  });
  const [amount, withheld, domain, origin, unit, edition, month, uncounted] = await Promise.all([
    counted({ ...query, amount: "none" }),
    counted({ ...query, amount: "withheld" }),
    without("domain"),
    without("origin"),
    without("unit"),
    without("edition"),
    without("month"),
    uncountedOf(db, query, actor),
  ]);
  return { amount, withheld, domain, origin, unit, edition, month, uncounted };
}

/** Records in no figure have no class either: they are those of everything else that is asked. */
async function uncountedOf(db: Database, query: DashboardFilter, actor: Actor) {
  const narrowed = { ...query, counted: "out" as const, class: [] };
  const states = await countStates(db, narrowed, { actor });
  return { query: narrowed, projects: states.reduce((sum, { uncounted }) => sum + uncounted, 0) };
}
