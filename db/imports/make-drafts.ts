import type { ProjectDocument } from "../../domain/project/document";
import { toldGapsOf } from "../../domain/project/gaps";
import type { Database } from "../client";
import { assignmentOf, withEditions } from "../projects/assignment";
import { lookUpAll, lookupsFor } from "../projects/lookups";
import { type FoundColumns, positionRow } from "../projects/position-row";
import type { Row } from "../projects/statements";
import type { importDrafts } from "../schema/imports";
import { basisOn } from "./basis";
import { formsOf, type SettledNames } from "./new-organizations";
import { inTurns } from "./turns";

/** A draft as it is kept until its import is done; what is found of it apart, as long as it is in memory. */
export interface MadeDraft extends Omit<Row<typeof importDrafts>, "import" | keyof FoundColumns> {
  readonly found: FoundColumns;
}

/** A row that could be read. */
export interface ReadRow {
  readonly number: number;
  readonly project: string;
  /** Of its organizations, as written. */
  readonly names: readonly string[];
  readonly document: ProjectDocument;
}

/** After so many rows whoever else waits for the processor gets their turn. */
const inATurn = 50;

/** The drafts that rows become, by what the register says now of everything that they name. */
export async function makeDrafts(
  db: Database,
  rows: readonly ReadRow[],
  { settled, setting }: { readonly settled: SettledNames; readonly setting: string },
): Promise<MadeDraft[]> {
  const documents = rows.map(({ document }) => document);
  const lookups = await lookUpAll(db, documents, formsOf(settled.added));
  const basisOf = basisOn({ setting, idOf: settled.idOf, lookups });
  return inTurns(
    rows,
    ({ number, project, names, document: sent }) => {
      const document = withEditions(sent, lookups);
      const found = positionRow(document, lookupsFor(document, lookups));
      const basis = basisOf(names, found);
      const { editions, units } = assignmentOf(document);
      return { number, project, names, basis, document, editions, units, gaps: toldGapsOf(document), found };
    },
    inATurn,
  );
}
