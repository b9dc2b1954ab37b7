import type { NextRequest } from "next/server";
import { valuesOf } from "@/app/_server/form-values";
import { languageOfForm } from "@/app/_server/origin";
import { admitted, refusedWith, throughTheDoor } from "@/app/_server/route-door";
import { readSentForm } from "@/app/_server/sent-form";
import { earlierInWords } from "@/app/[locale]/(organizer)/desk/projects/earlier";
import { readTyped } from "@/app/[locale]/(organizer)/desk/projects/typed";
import { database } from "@/db/client";
import { formFrom } from "@/domain/project/form-of-values";
import { mayRecord } from "@/domain/roles";

export const dynamic = "force-dynamic";

/** More than any form holds that a person types. */
const mostBytes = 1_000_000;

/** What may have been signed before, of a form as it is being typed: drafts among it, so for those who record only. */
export const POST = (request: NextRequest) =>
  throughTheDoor(admitted(request, mayRecord), async (actor) => {
    const sent = await readSentForm(request, mostBytes);
    if (!sent) return refusedWith("form-unreadable", 400);
    if (!sent.whole) return refusedWith("too-long", 413);
    const values = valuesOf(sent.data);
    const language = languageOfForm(values.language, request.headers);
    const db = await database();
    const { form, document } = await readTyped(db, formFrom(values), actor, language);
    const earlier = await earlierInWords(db, form, document, actor, language);
    return Response.json(earlier, { headers: { "cache-control": "private, no-store" } });
  });
