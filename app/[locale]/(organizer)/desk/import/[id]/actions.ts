"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { vocabularyOf } from "@/app/_server/imports/vocabulary";
import { readChoices } from "@/db/choices";
import { database } from "@/db/client";
import { decideAll, decideRows, discardImport, mapColumns, mendRows } from "@/db/imports/change";
import { checkRows } from "@/db/imports/check-rows";
import { countVerdicts } from "@/db/imports/judged";
import { readImport } from "@/db/imports/record";
import { undoImport } from "@/db/imports/undo";
import type { Actor } from "@/domain/actor";
import { Currency } from "@/domain/amount";
import { importColumns } from "@/domain/import/columns";
import type { Language } from "@/domain/languages";
import { Refused } from "@/domain/refused";
import { mayRecord } from "@/domain/roles";
import { sentCells, sentRows } from "./sent-cells";

const One = z.object({ import: z.guid() });
const Sent = z.looseObject({ import: z.guid() }).catchall(z.union([z.string(), z.array(z.string())]));
const may = { may: mayRecord };

/** So many rows are checked before the page is shown again; more show their progress on the page. */
const checkedAtOnce = 1_000;

/** Says which column is what, and what holds for all rows. */
export const saveMapping = formAction(
  Sent.extend({
    where: z.string().regex(/^[^/]{0,40}\/([0-9a-f-]{36})?$/, "invalid"),
    placeOrigin: z.string().max(6),
    currency: Currency,
  }),
  may,
  async ({ import: id, where, placeOrigin, currency, ...sent }, actor, language) => {
    const db = await database();
    const record = await readImport(db, id, actor);
    if (!record) throw new Refused("not-found");
    const mapping = record.headings.map(
      (_, at) => importColumns.find((column) => column === sent[`column.${at}`]) ?? null,
    );
    const once = mapping.map((column, at) => (mapping.indexOf(column) === at ? column : null));
    await mapColumns(db, id, { mapping: once, defaults: { where, placeOrigin, currency } }, actor);
    await checkFew(id, actor, language);
    redirect(`/${language}/desk/import/${id}`);
  },
);

/** Puts what was typed in the place of cells, and leaves out the rows that are ticked. */
export const mendCells = formAction(Sent, may, async ({ import: id, ...sent }, actor, language) => {
  const db = await database();
  const out = sentRows(sent, "out");
  const texts = new Map([...sentCells(sent)].filter(([number]) => !out.has(number)));
  if (texts.size > 0) await mendRows(db, id, texts, actor);
  if (out.size > 0)
    await decideRows(db, id, new Map([...out.keys()].map((number) => [number, "out"])), actor);
  await checkFew(id, actor, language);
  redirect(`/${language}/desk/import/${id}`);
});

const Decided = z.enum(["new", "out"]);

/** Decides of each doubtful row, or of all of them, whether it is new; and takes rows in after all. */
export const decide = formAction(Sent, may, async ({ import: id, ...sent }, actor, language) => {
  const db = await database();
  const [faulty, similar] = [Decided.safeParse(sent.faulty), Decided.safeParse(sent.similar)];
  if (faulty.success) await decideAll(db, id, "faulty", "out", actor);
  else if (similar.success) await decideAll(db, id, "similar", similar.data, actor);
  else await decideRows(db, id, decisionsIn(sent), actor);
  redirect(`/${language}/desk/import/${id}`);
});

function decisionsIn(sent: Readonly<Record<string, string | string[]>>) {
  const decided = [...sentRows(sent, "decision")].flatMap(
    ([number, value]): [number, "new" | "out" | null][] => {
      if (value === "again") return [[number, null]];
      const read = Decided.safeParse(value);
      return read.success ? [[number, read.data]] : [];
    },
  );
  return new Map(decided);
}

/** Forgets an import that was only looked through. */
export const discard = formAction(One, may, async ({ import: id }, actor, language) => {
  await discardImport(await database(), id, actor);
  redirect(`/${language}/desk/import`);
});

/** Takes everything that an import brought in out again. */
export const undo = formAction(One, may, async ({ import: id }, actor, language) => {
  await undoImport(await database(), id, actor);
  redirect(`/${language}/desk/import/${id}`);
});

async function checkFew(id: string, actor: Actor, language: Language): Promise<void> {
  const db = await database();
  const { unchecked } = await countVerdicts(db, id);
  if (unchecked > checkedAtOnce) return;
  await checkRows(db, id, { vocabulary: vocabularyOf(await readChoices(db), actor, language), actor });
}
