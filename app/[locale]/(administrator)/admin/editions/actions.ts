"use server";

import { updateTag } from "next/cache";
import { formAction } from "@/app/_server/door";
import { besideField } from "@/app/_server/records/beside-field";
import { tags } from "@/app/_server/tags";
import { keepEdition, removeReference } from "@/db/administration/records";
import { database } from "@/db/client";
import { formOf, Was } from "@/domain/administration/form";
import { EditionRecord } from "@/domain/administration/records";
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
