"use server";

import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { besideField } from "@/app/_server/records/beside-field";
import { keepSource } from "@/db/administration/sources";
import { database } from "@/db/client";
import { formOf } from "@/domain/administration/form";
import { SourceRecord } from "@/domain/administration/records";
import { mayAdminister } from "@/domain/roles";
import { done } from "../done";

const beside = { "code-taken": { field: "source.title", message: "source-taken" } } as const;

export const saveSource = formAction(
  formOf(z.object({ source: SourceRecord })),
  { may: mayAdminister },
  async ({ was, values }, actor, language) => {
    const db = await database();
    const fault = await besideField(language, beside, () => keepSource(db, was, values.source, actor));
    return fault ?? done(language, "sources", "saved");
  },
);
