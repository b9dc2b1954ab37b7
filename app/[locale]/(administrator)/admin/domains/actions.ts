"use server";

import { formAction } from "@/app/_server/door";
import { besideField } from "@/app/_server/records/beside-field";
import { keepDomain, removeReference } from "@/db/administration/records";
import { database } from "@/db/client";
import { formOf, Was } from "@/domain/administration/form";
import { DomainRecord } from "@/domain/administration/records";
import { mayAdminister } from "@/domain/roles";
import { done } from "../done";

const administrators = { may: mayAdminister };
const codeTaken = { "code-taken": { field: "code", message: "code-taken" } } as const;

export const saveDomain = formAction(
  formOf(DomainRecord),
  administrators,
  async ({ was, values }, actor, language) => {
    const db = await database();
    const fault = await besideField(language, codeTaken, () => keepDomain(db, was, values, actor));
    return fault ?? done(language, "domains", "saved");
  },
);

export const removeDomain = formAction(Was, administrators, async (was, actor, language) => {
  await removeReference(await database(), "domain", was, actor);
  done(language, "domains", "removed");
});
