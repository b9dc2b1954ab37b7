import { sql } from "drizzle-orm";
import type { Database } from "../../client";
import { rows } from "../../query";
import type { FigureDifference } from "../difference";
import { moveText } from "./move";

/** Says anew what every project never published would count as: the database does so by itself as drafts change. */
export async function rebuildDrafts(tx: Database): Promise<void> {
  await tx.execute(sql`delete from figure_drafts f
    where not exists (select from draft_positions p where p.project = f.project)`);
  await tx.execute(sql`insert into figure_drafts as f (project, said)
    select p.project, said_of_draft(d, p) from draft_positions p join drafts d on d.project = p.project
    on conflict (project) do update set said = excluded.said where f.said <> excluded.said`);
}

/** Compares what is said of each draft with its position and with who may read it. */
export async function verifyDrafts(
  db: Database,
): Promise<{ asked: number; differences: FigureDifference[] }> {
  const found = await rows<{ figure: string; shown: string | null; recounted: string | null }>(
    db,
    sql`select coalesce(f.project, r.project)::text as figure, f.said as shown, r.said as recounted
      from figure_drafts f full join (
        select p.project, concat_ws(chr(9), d.state::text, to_json(d.editions), to_json(d.units), ${moveText}) as said
        from draft_positions p join drafts d on d.project = p.project) r on r.project = f.project
      where f.said is distinct from r.said order by 1`,
  );
  return { asked: 1, differences: found.map((one) => ({ question: "drafts", ...one })) };
}
