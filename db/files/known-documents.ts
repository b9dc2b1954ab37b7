import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { rows } from "../query";
import { readOriginMap } from "../settings";
import type { StoredFile } from "./file-store";

/**
 * All that a register keeps in its store: documents of agreements, and the picture of an approved map. A register that
 * an early release left knows of none.
 */
export async function knownDocuments(db: Database): Promise<StoredFile[]> {
  const ofAgreements = (await hasTable(db, "agreement_files"))
    ? await rows<StoredFile>(db, sql`select id, sha256 from public.agreement_files order by sha256, id`)
    : [];
  const { approved } = (await hasTable(db, "settings")) ? await readOriginMap(db) : { approved: null };
  return approved ? [...ofAgreements, { id: approved.id, sha256: approved.sha256 }] : [...ofAgreements];
}

async function hasTable(db: Database, name: string): Promise<boolean> {
  const [found] = await rows<{ table: string | null }>(
    db,
    sql`select to_regclass(${`public.${name}`})::text as table`,
  );
  return Boolean(found?.table);
}
