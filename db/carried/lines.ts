import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { columnsOf } from "./carried-table";
import { NotCarried } from "./not-carried";
import { isSealedBy } from "./seal";
import { carriedTables } from "./tables";

/** Of which tables and columns a file speaks: another release may know others. */
export const shape = createHash("sha256")
  .update(JSON.stringify(carriedTables.map((table) => [table.name, columnsOf(table)])))
  .digest("hex");

/** The first line. */
export const Header = z.object({
  signbook: z.literal("published"),
  shape: z.string(),
  register: z.guid(),
  sequence: z.int().positive(),
  /** When the register was read. */
  at: z.iso.datetime(),
  /** When it was last changed; null for an empty one. */
  changedAt: z.iso.datetime().nullable(),
});
export type Header = z.infer<typeof Header>;

/** The last line. */
const Seal = z.object({ lines: z.int(), sha256: z.string(), signature: z.string() });

/** A line of a file, its values as text. */
export type Line =
  | { readonly table: string; readonly row: string }
  | { readonly document: string; readonly bytes: Buffer };

export const tableLine = (table: string, row: string) => `{"table":"${table}","row":${row}}`;
export const documentLine = (name: string, bytes: Uint8Array) =>
  `{"document":"${name}","base64":"${Buffer.from(bytes).toString("base64")}"}`;

const ofTable = /^\{"table":"([a-z0-9_]+)","row":(.*)\}$/s;
const ofDocument = /^\{"document":"([0-9a-f]{64}-[0-9a-f-]{36})","base64":"([A-Za-z0-9+/=]*)"\}$/;

export interface Carrying {
  readonly header: Header;
  /** Of everything that was read. */
  readonly sha256: string;
}

const damaged = (path: string) =>
  new NotCarried(
    `${path} is damaged or cut short: it is not what the register wrote. Carry it across again.`,
  );

/**
 * Reads a file once, line by line, in the memory of one line, and gives what it was. Throws NotCarried where it was cut
 * short, altered, or not signed by the key's other half: what `take` did until then must be taken back.
 */
export async function readLines(
  path: string,
  publicKey: string,
  take: (line: Line, header: Header) => Promise<void> | void,
): Promise<Carrying> {
  const hash = createHash("sha256");
  let header: Header | null = null;
  let sealLine: string | null = null;
  let lines = 0;
  for await (const text of textLines(path)) {
    if (sealLine !== null) throw damaged(path);
    if (text.startsWith('{"lines":')) {
      sealLine = text;
      continue;
    }
    hash.update(text).update("\n");
    lines += 1;
    if (header) await take(lineOf(text, path), header);
    else header = headerOf(text, path);
  }
  const sealed = Seal.safeParse(parsed(sealLine ?? "null"));
  if (!header || !sealed.success) throw damaged(path);
  const sha256 = hash.digest("hex");
  if (sealed.data.sha256 !== sha256 || sealed.data.lines !== lines) throw damaged(path);
  const { register, sequence } = header;
  if (!isSealedBy({ register, sequence, lines, sha256 }, sealed.data.signature, publicKey))
    throw new NotCarried(
      `${path} is not signed with the key that belongs to SIGNBOOK_PUBLISHER_KEY: it is of another register, or somebody made it up.`,
    );
  return { header, sha256 };
}

async function* textLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const input = createGunzip();
  file.on("error", (fault) => input.destroy(fault)).pipe(input);
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    if (input.errored) throw input.errored;
  } catch (fault) {
    if (fault instanceof NotCarried) throw fault;
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
    if (code === "ENOENT") throw new NotCarried(`There is no file ${path}.`);
    if (code.startsWith("Z_")) throw damaged(path);
    throw fault;
  } finally {
    file.destroy();
  }
}

function headerOf(text: string, path: string): Header {
  const header = Header.safeParse(parsed(text));
  if (!header.success) throw new NotCarried(`${path} is no file that npm run publish:export wrote.`);
  if (header.data.shape === shape) return header.data;
  throw new NotCarried(
    `${path} was written by another release of Signbook than this one. Use the same release inside and outside.`,
  );
}

function lineOf(text: string, path: string): Line {
  const [, table, row] = ofTable.exec(text) ?? [];
  if (table !== undefined && row !== undefined) return { table, row };
  const [, document, base64] = ofDocument.exec(text) ?? [];
  if (document === undefined || base64 === undefined) throw damaged(path);
  return { document, bytes: Buffer.from(base64, "base64") };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
