"use server";

import { updateTag } from "next/cache";
import { formAction } from "@/app/_server/door";
import { besideField, besideSource } from "@/app/_server/records/beside-field";
import { tags } from "@/app/_server/tags";
import { keepProgrammeItem, removeProgrammeItem } from "@/db/administration/programme";
import { database } from "@/db/client";
import { ProgrammeRecord } from "@/domain/administration/edition-parts";
import { formOf, Was } from "@/domain/administration/form";
import { mayAdminister } from "@/domain/roles";
import { done } from "../../../done";

const administrators = { may: mayAdminister };

export const saveProgrammeItem = formAction(
  formOf(ProgrammeRecord),
  administrators,
  async ({ was, values }, actor, language) => {
    const db = await database();
    const fault = await besideField(language, besideSource, () => keepProgrammeItem(db, was, values, actor));
    if (fault) return fault;
    updateTag(tags.edition(values.edition));
    return done(language, `editions/${values.edition}/programme`, "saved");
  },
);

export const takeProgrammeItem = formAction(Was, administrators, async (was, actor, language) => {
  const edition = await removeProgrammeItem(await database(), was, actor);
  updateTag(tags.edition(edition));
  done(language, `editions/${edition}/programme`, "removed");
});
