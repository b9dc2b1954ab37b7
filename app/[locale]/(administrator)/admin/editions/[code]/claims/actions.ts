"use server";

import { updateTag } from "next/cache";
import { formAction } from "@/app/_server/door";
import { besideField, besideSource } from "@/app/_server/records/beside-field";
import { tags } from "@/app/_server/tags";
import { keepClaim, removeClaim } from "@/db/administration/edition-claims";
import { database } from "@/db/client";
import { ClaimRecord } from "@/domain/administration/edition-parts";
import { formOf, Was } from "@/domain/administration/form";
import { mayAdminister } from "@/domain/roles";
import { done } from "../../../done";

const administrators = { may: mayAdminister };

export const saveClaim = formAction(
  formOf(ClaimRecord),
  administrators,
  async ({ was, values }, actor, language) => {
    const db = await database();
    const fault = await besideField(language, besideSource, () => keepClaim(db, was, values, actor));
    if (fault) return fault;
    updateTag(tags.edition(values.edition));
    return done(language, `editions/${values.edition}/claims`, "saved");
  },
);

export const takeClaim = formAction(Was, administrators, async (was, actor, language) => {
  const edition = await removeClaim(await database(), was, actor);
  updateTag(tags.edition(edition));
  done(language, `editions/${edition}/claims`, "removed");
});
