import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import type { Database, OpenDatabase } from "../../client";
import type { FileStore } from "../../files/file-store";
import { folderStore } from "../../files/folder-store";
import { openEmbedded, openPostgres } from "../../testing/databases";
import { carryIn } from "../carry-in";
import { carryOut } from "../carry-out";
import { newKeys } from "../seal";

/** A register inside, an empty one outside, and what is carried between them. */
export interface Sides {
  readonly inside: Database;
  readonly outside: Database;
  readonly stores: { readonly inside: FileStore; readonly outside: FileStore };
  /** A path in a folder that is gone afterwards. */
  path(name: string): string;
  /** Writes the next file; gives its path. */
  out(name?: string): Promise<string>;
  in(path: string): ReturnType<typeof carryIn>;
  readonly publicKey: string;
}

const kinds = [
  { kind: "PGlite", openOne: openEmbedded },
  { kind: "PostgreSQL", openOne: openPostgres },
];

/** Describes the same behaviour of both databases, each with two registers of its own. */
export function forBothSides(title: string, behaviour: (sides: () => Sides) => void): void {
  describe.each(kinds)(`${title}, on $kind`, ({ openOne }) => {
    const opened: OpenDatabase[] = [];
    let folder = "";
    let sides: Sides | undefined;
    beforeAll(async () => {
      const [inside, outside] = [await openOne(), await openOne()];
      opened.push(inside, outside);
      folder = await mkdtemp(join(tmpdir(), "signbook-carried-"));
      sides = made(inside.db, outside.db, folder);
    }, 60_000);
    afterAll(async () => {
      for (const one of opened) await one.close();
      await rm(folder, { recursive: true, force: true });
    });
    behaviour(() => {
      if (!sides) throw new Error("The registers are there in tests and hooks only.");
      return sides;
    });
  });
}

function made(inside: Database, outside: Database, folder: string): Sides {
  const { privateKey, publicKey } = newKeys();
  const stores = {
    inside: folderStore(join(folder, "inside")),
    outside: folderStore(join(folder, "outside")),
  };
  const path = (name: string) => join(folder, name);
  return {
    inside,
    outside,
    stores,
    publicKey,
    path,
    async out(name = "published.signbook") {
      await carryOut({ db: inside, store: stores.inside, privateKey }, path(name));
      return path(name);
    },
    in: (file) => carryIn({ db: outside, store: stores.outside, publicKey }, file),
  };
}

/** All lines that are public in a register. */
export async function linesIn(db: Database): Promise<string[]> {
  const { publishedLines } = await import("../carry-out");
  return db.transaction(async (tx) => {
    const lines: string[] = [];
    for await (const line of publishedLines(tx)) lines.push(line);
    return lines;
  });
}
