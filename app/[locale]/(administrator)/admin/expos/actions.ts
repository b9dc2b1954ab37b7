"use server";

import { formAction } from "@/app/_server/door";
import { besideField } from "@/app/_server/records/beside-field";
import { keepExpo, removeReference } from "@/db/administration/records";
import { database } from "@/db/client";
import { formOf, Was } from "@/domain/administration/form";
import { ExpoRecord } from "@/domain/administration/records";
import { mayAdminister } from "@/domain/roles";
import { done } from "../done";

const administrators = { may: mayAdminister };
const codeTaken = { "code-taken": { field: "code", message: "code-taken" } } as const;

export const saveExpo = formAction(
  formOf(ExpoRecord),
  administrators,
  async ({ was, values }, actor, language) => {
    const db = await database();
    const fault = await besideField(language, codeTaken, () => keepExpo(db, was, values, actor));
    return fault ?? done(language, "editions", "saved");
  },
);

export const removeExpo = formAction(Was, administrators, async (was, actor, language) => {
  await removeReference(await database(), "expo", was, actor);
  done(language, "editions", "removed");
});
