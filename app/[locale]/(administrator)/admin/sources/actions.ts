"use server";

import { formAction } from "@/app/_server/door";
import { besideField } from "@/app/_server/records/beside-field";
import { keepSource } from "@/db/administration/sources";
import { database } from "@/db/client";
import { formOf } from "@/domain/administration/form";
import { SourceRecord } from "@/domain/administration/records";
import { mayAdminister } from "@/domain/roles";
import { done } from "../done";

const beside = { "code-taken": { field: "title", message: "source-taken" } } as const;

export const saveSource = formAction(
  formOf(SourceRecord),
  { may: mayAdminister },
  async ({ was, values }, actor, language) => {
    const db = await database();
    const fault = await besideField(language, beside, () => keepSource(db, was, values, actor));
    return fault ?? done(language, "sources", "saved");
  },
);
