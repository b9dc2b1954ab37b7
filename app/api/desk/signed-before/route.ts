import type { NextRequest } from "next/server";
import { valuesOf } from "@/app/_server/form-values";
import { fromOwnPage, languageOfForm } from "@/app/_server/origin";
import { currentActor } from "@/app/_server/session";
import { earlierInWords } from "@/app/[locale]/(organizer)/desk/projects/earlier";
import { readTyped } from "@/app/[locale]/(organizer)/desk/projects/typed";
import { database } from "@/db/client";
import { formFrom } from "@/domain/project/form";
import { mayRecord } from "@/domain/roles";

export const dynamic = "force-dynamic";

/** More than any form holds that a person types. */
const mostBytes = 1_000_000;

/** What may have been signed before, of a form as it is being typed: drafts among it, so for those who record only. */
export async function POST(request: NextRequest) {
  const refused = (title: string, status: number) => Response.json({ title, status }, { status });
  if (!fromOwnPage(request.headers)) return refused("foreign-form", 403);
  const actor = await currentActor();
  if (!actor) return refused("sign-in-needed", 401);
  if (!mayRecord(actor)) return refused("role-needed", 403);
  if (Number(request.headers.get("content-length") ?? mostBytes + 1) > mostBytes)
    return refused("too-long", 413);
  const values = valuesOf(await request.formData());
  const language = languageOfForm(values.language, request.headers);
  const db = await database();
  const { form, document } = await readTyped(db, formFrom(values), actor, language);
  const earlier = await earlierInWords(db, form, document, actor, language);
  return Response.json(earlier, { headers: { "cache-control": "private, no-store" } });
}
