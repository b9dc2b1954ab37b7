"use server";

import { updateTag } from "next/cache";
import { formAction } from "@/app/_server/door";
import { besideField, besideSource } from "@/app/_server/records/beside-field";
import { tags } from "@/app/_server/tags";
import { keepAttendance, removeAttendance } from "@/db/administration/attendance";
import { database } from "@/db/client";
import { AttendanceRecord } from "@/domain/administration/edition-parts";
import { formOf, Was } from "@/domain/administration/form";
import { mayAdminister } from "@/domain/roles";
import { done } from "../../../done";

const administrators = { may: mayAdminister };
const beside = {
  ...besideSource,
  "code-taken": { field: "source.title", message: "code-taken" },
} as const;

export const saveAttendance = formAction(
  formOf(AttendanceRecord),
  administrators,
  async ({ was, values }, actor, language) => {
    const db = await database();
    const fault = await besideField(language, beside, () => keepAttendance(db, was, values, actor));
    if (fault) return fault;
    updateTag(tags.edition(values.edition));
    return done(language, `editions/${values.edition}/attendance`, "saved");
  },
);

export const takeAttendance = formAction(Was, administrators, async (was, actor, language) => {
  const edition = await removeAttendance(await database(), was, actor);
  updateTag(tags.edition(edition));
  done(language, `editions/${edition}/attendance`, "removed");
});
