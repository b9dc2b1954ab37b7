"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/app/_server/door";
import { besideField } from "@/app/_server/records/beside-field";
import { forgetReference } from "@/app/_server/records/forget-reference";
import { tags } from "@/app/_server/tags";
import { addAttendance, removeAttendance } from "@/db/administration/attendance";
import { keepEdition, removeReference } from "@/db/administration/records";
import { database } from "@/db/client";
import { formOf, Was } from "@/domain/administration/form";
import { AttendanceRecord, EditionRecord } from "@/domain/administration/records";
import { mayAdminister } from "@/domain/roles";
import { done } from "../done";

const administrators = { may: mayAdminister };
const beside = {
  "code-taken": { field: "code", message: "code-taken" },
  "part-of-itself": { field: "continues", message: "part-of-itself" },
} as const;

export const saveEdition = formAction(
  formOf(EditionRecord),
  administrators,
  async ({ was, values }, actor, language) => {
    const db = await database();
    const fault = await besideField(language, beside, () => keepEdition(db, was, values, actor));
    if (fault) return fault;
    updateTag(tags.edition(values.code));
    return done(language, "editions", "saved");
  },
);

export const removeEdition = formAction(Was, administrators, async (was, actor, language) => {
  await removeReference(await database(), "edition", was, actor);
  updateTag(tags.edition(was.record ?? ""));
  done(language, "editions", "removed");
});

/** The record is the edition that the source speaks of. */
export const saveAttendance = formAction(
  formOf(AttendanceRecord),
  administrators,
  async ({ was, values }, actor, language) => {
    const db = await database();
    const edition = was.record ?? "";
    const said = { "code-taken": { field: "source.title", message: "code-taken" } } as const;
    const fault = await besideField(language, said, () => addAttendance(db, edition, values, actor));
    return fault ?? backTo(edition, language, "saved");
  },
);

export const takeAttendance = formAction(Was, administrators, async ({ record }, actor, language) => {
  backTo(await removeAttendance(await database(), record ?? "", actor), language, "removed");
});

function backTo(edition: string, language: string, what: "saved" | "removed"): never {
  forgetReference();
  updateTag(tags.edition(edition));
  redirect(`/${language}/admin/editions/${edition}/attendance?done=${what}`);
}
