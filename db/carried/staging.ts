import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { type CarriedTable, columnsOf } from "./carried-table";
import { NotCarried } from "./not-carried";
import { carriedTables } from "./tables";

/** So many characters of rows are sent together. */
const atOnce = 1_000_000;

/** The name of the transaction's table in which the rows of a table wait. */
export const stagedName = ({ name }: CarriedTable) => `carried_${name}`;

/** Rows of a file, in tables of the transaction that are gone with it. They come table by table. */
export class Staging {
  private table: CarriedTable | null = null;
  private waiting: string[] = [];
  private size = 0;

  private constructor(private readonly tx: Database) {}

  static async begin(tx: Database): Promise<Staging> {
    for (const table of carriedTables)
      await tx.execute(sql`create temporary table ${sql.identifier(stagedName(table))} on commit drop
        as select ${columnList(table)} from ${sql.identifier(table.name)} with no data`);
    return new Staging(tx);
  }

  async add({ table: name, row }: { readonly table: string; readonly row: string }): Promise<void> {
    if (this.table?.name !== name) {
      await this.send();
      this.table = carriedTables.find((one) => one.name === name) ?? null;
      if (!this.table)
        throw new NotCarried(`The file speaks of ${name}, which is nothing that is published.`);
    }
    this.waiting.push(row);
    this.size += row.length;
    if (this.size > atOnce) await this.send();
  }

  /** Sends what waits, and lets the database know how much there is. */
  async end(): Promise<void> {
    await this.send();
    for (const table of carriedTables) {
      const staged = sql.identifier(stagedName(table));
      const key = table.key.map((column) => sql.identifier(column));
      await this.tx.execute(sql`create unique index on ${staged} (${sql.join(key, sql`, `)})`);
      await this.tx.execute(sql`analyze ${staged}`);
    }
  }

  private async send(): Promise<void> {
    if (!this.table || this.waiting.length === 0) return;
    const staged = sql.identifier(stagedName(this.table));
    const sent = `[${this.waiting.join(",")}]`;
    this.waiting = [];
    this.size = 0;
    await this.tx.execute(sql`insert into ${staged} select ${columnList(this.table)}
      from jsonb_populate_recordset(null::${staged}, ${sent}::jsonb)`);
  }
}

export const columnList = (table: CarriedTable) =>
  sql.join(
    columnsOf(table).map((column) => sql.identifier(column)),
    sql`, `,
  );
