"use server";

import { formAction } from "@/app/_server/door";
import { besideField } from "@/app/_server/records/beside-field";
import { keepUnit, removeReference } from "@/db/administration/records";
import { database } from "@/db/client";
import { formOf, Was } from "@/domain/administration/form";
import { UnitRecord } from "@/domain/administration/records";
import { mayAdminister } from "@/domain/roles";
import { done } from "../done";

const administrators = { may: mayAdminister };
const beside = {
  "code-taken": { field: "code", message: "code-taken" },
  "part-of-itself": { field: "parent", message: "part-of-itself" },
} as const;

export const saveUnit = formAction(
  formOf(UnitRecord),
  administrators,
  async ({ was, values }, actor, language) => {
    const db = await database();
    const fault = await besideField(language, beside, () => keepUnit(db, was, values, actor));
    return fault ?? done(language, "units", "saved");
  },
);

export const removeUnit = formAction(Was, administrators, async (was, actor, language) => {
  await removeReference(await database(), "unit", was, actor);
  done(language, "units", "removed");
});
