import { sql } from "drizzle-orm";
import type { Database } from "../../db/client";
import { verifyFigures } from "../../db/figures/verify";
import { rows } from "../../db/query";
import type { Told } from "./crowd";

/** What the register does not bear out of what people were told, and what is in it by halves or twice. */
export interface Borne {
  readonly lost: number;
  readonly doubled: number;
  readonly torn: number;
}

/** Compares what was acknowledged with what is there. */
export async function borneOut(db: Database, told: Told): Promise<Borne> {
  const drafts = await rows<{ id: string; title: string; published: boolean }>(
    db,
    sql`select p.id, d.document #>> '{title,en}' as title, p.state = 'published' as published
      from projects p join drafts d on d.project = p.id`,
  );
  const byTitle = new Map(drafts.map(({ title, id }) => [title, id]));
  const published = new Set(drafts.flatMap(({ id, published }) => (published ? id : [])));
  const lostDrafts = [...told.kept].filter(([title, id]) => byTitle.get(title) !== id);
  const lostPublications = [...told.published].filter((id) => !published.has(id));
  return {
    lost: lostDrafts.length + lostPublications.length,
    doubled: drafts.length - byTitle.size,
    torn: (await halves(db)) + (await verifyFigures(db)).differences.length,
  };
}

/** Records of which one part is there and another is not, although one transaction writes both. */
async function halves(db: Database): Promise<number> {
  const [found] = await rows<{ n: number }>(
    db,
    sql`select (
      (select count(*) from projects p where not exists (select from drafts d where d.project = p.id))
      + (select count(*) from drafts d where not exists
          (select from draft_versions v where v.project = d.project and v.version = d.version))
      + (select count(*) from projects p where p.state = 'published' and (p.revision is null
          or not exists (select from positions s where s.project = p.id and s.valid_to is null)
          or not exists (select from revisions r where r.id = p.revision)
          or not exists (select from agreements a where a.project = p.id)))
      + (select count(*) from submissions s where not exists (select from projects p where p.id = s.record))
    )::int as n`,
  );
  return found?.n ?? Number.NaN;
}
