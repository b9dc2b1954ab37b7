import { sql } from "drizzle-orm";
import type { Language, Texts } from "../../domain/languages";
import type { ProjectDocument } from "../../domain/project/document";
import type { ListedProject } from "../../domain/project/listed";
import type { PublicFile, PublicProject } from "../../domain/project/public";
import { mayBeReference } from "../../domain/project/reference";
import type { Database } from "../client";
import { filesOfVersion, publicFilesOf } from "../files/read-files";
import { type ListedRow, listedColumns, toListed } from "../list/listed";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";
import { lastChange } from "../register-state";
import { ofLastRecord } from "./merged-into";
import { newestFirst } from "./newest-first";
import { publicNamesOf } from "./public-names";
import { publicContent } from "./public-projection";

/** What the public finds at the address of a project. */
export type FoundProject =
  | {
      readonly found: "published";
      readonly project: PublicProject;
      /** The register's last change when it was read, where that was read with it: see `readLastChange`. */
      readonly changedAt?: Date;
    }
  | {
      readonly found: "withdrawn";
      readonly reference: string;
      readonly title: Texts;
      readonly at: Date;
      readonly reason: string;
      /** The language that the reason is written in, where it is known. */
      readonly reasonLanguage: Language | null;
    }
  /** The reference of the project that it turned out to be. */
  | { readonly found: "merged"; readonly into: string };

/** A published project as the public may read it, or what became of it; null where nothing was ever published. */
export async function readPublicProject(db: Database, reference: string): Promise<FoundProject | null> {
  if (!mayBeReference(reference)) return null;
  const record = await readPublishedRecord(db, reference);
  if (!record) return null;
  const { mergedInto, withdrawnAt, withdrawnReason, version, document } = record;
  if (mergedInto !== null) return { found: "merged", into: mergedInto };
  if (withdrawnAt !== null)
    return {
      found: "withdrawn",
      reference,
      title: document.title,
      at: new Date(withdrawnAt),
      reason: withdrawnReason ?? "",
      reasonLanguage: record.reasonLanguage,
    };
  const content = publicContent(document, await publicNamesOf(db, [document]));
  const { firstPublishedAt, publishedAt } = record;
  const files = filesOfVersion(record.files, document);
  if (firstPublishedAt === null || publishedAt === null) return null;
  return {
    found: "published",
    project: {
      ...{ reference, version, files, ...content },
      firstPublishedAt: new Date(firstPublishedAt),
      updatedAt: new Date(publishedAt),
    },
    changedAt: new Date(record.changedAt),
  };
}

interface Published {
  readonly mergedInto: string | null;
  readonly version: number;
  readonly firstPublishedAt: string | null;
  readonly publishedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
  readonly reasonLanguage: Language | null;
  readonly document: ProjectDocument;
  readonly files: readonly PublicFile[];
  readonly changedAt: string;
}

/** A draft has neither reference nor revision: it is not found here. */
async function readPublishedRecord(db: Database, reference: string): Promise<Published | undefined> {
  const [record] = await rows<Published>(
    db,
    plannedOnce(sql`select
        case when p.merged_into is not null then ${ofLastRecord(sql`p.id`, "reference")} end as "mergedInto",
        p.version, p.first_published_at::text as "firstPublishedAt", p.published_at::text as "publishedAt",
        p.withdrawn_at::text as "withdrawnAt", p.withdrawn_reason as "withdrawnReason",
        r.reason_language as "reasonLanguage", r.document, ${publicFilesOf(sql`p.id`)} as files,
        (${lastChange}) as "changedAt"
      from projects p join revisions r on r.id = p.revision where p.reference = ${reference}`),
  );
  return record;
}

/** The projects published or corrected last, the latest first. */
export async function newestPublished(db: Database, n: number): Promise<ListedProject[]> {
  const found = await rows<ListedRow>(
    db,
    sql`select ${listedColumns({ reference: sql`p.reference` })}, null as key_text, p.reference as tie
      from positions p where p.valid_to is null order by ${sql.raw(newestFirst("p"))} limit ${n}`,
  );
  return found.map(toListed);
}
