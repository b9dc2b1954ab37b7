"use server";

import { updateTag } from "next/cache";
import { formAction } from "@/app/_server/door";
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
    const { edition } = await keepClaim(await database(), was, values, actor);
    updateTag(tags.edition(edition));
    done(language, `editions/${edition}/claims`, "saved");
  },
);

export const takeClaim = formAction(Was, administrators, async (was, actor, language) => {
  const edition = await removeClaim(await database(), was, actor);
  updateTag(tags.edition(edition));
  done(language, `editions/${edition}/claims`, "removed");
});
