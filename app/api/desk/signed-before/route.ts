import type { NextRequest } from "next/server";
import { valuesOf } from "@/app/_server/form-values";
import { languageOfForm } from "@/app/_server/origin";
import { admitted, refusedWith, throughTheDoor } from "@/app/_server/route-door";
import { earlierInWords } from "@/app/[locale]/(organizer)/desk/projects/earlier";
import { readTyped } from "@/app/[locale]/(organizer)/desk/projects/typed";
import { database } from "@/db/client";
import { formFrom } from "@/domain/project/form";
import { mayRecord } from "@/domain/roles";

export const dynamic = "force-dynamic";

/** More than any form holds that a person types. */
const mostBytes = 1_000_000;

/** What may have been signed before, of a form as it is being typed: drafts among it, so for those who record only. */
export const POST = (request: NextRequest) =>
  throughTheDoor(admitted(request, mayRecord), async (actor) => {
    if (Number(request.headers.get("content-length") ?? mostBytes + 1) > mostBytes)
      return refusedWith("too-long", 413);
    const sent = await request.formData().catch(() => null);
    if (!sent) return refusedWith("form-unreadable", 400);
    const values = valuesOf(sent);
    const language = languageOfForm(values.language, request.headers);
    const db = await database();
    const { form, document } = await readTyped(db, formFrom(values), actor, language);
    const earlier = await earlierInWords(db, form, document, actor, language);
    return Response.json(earlier, { headers: { "cache-control": "private, no-store" } });
  });
