"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/door";
import { tags } from "@/app/_server/tags";
import { keepCeremony, removeReference } from "@/db/administration/records";
import { keepRunningOrder } from "@/db/administration/running-order";
import { database } from "@/db/client";
import { formOf, nested, Was } from "@/domain/administration/form";
import { CeremonyRecord, RunningOrder } from "@/domain/administration/records";
import { mayAdminister } from "@/domain/roles";
import { done } from "../done";

/** The numbers of the agreements signed at a ceremony; nothing public changes before somebody publishes them. */
export const saveOrder = formAction(
  z.preprocess(nested, RunningOrder),
  { may: mayAdminister },
  async (wanted, actor, language) => {
    await keepRunningOrder(await database(), wanted, actor);
    redirect(`/${language}/admin/ceremonies/${wanted.ceremony}/order?done=ordered`);
  },
);

const administrators = { may: mayAdminister };

export const saveCeremony = formAction(
  formOf(CeremonyRecord),
  administrators,
  async ({ was, values }, actor, language) => {
    const { id } = await keepCeremony(await database(), was, values, actor);
    updateTag(tags.ceremony(id));
    done(language, "ceremonies", "saved");
  },
);

export const removeCeremony = formAction(Was, administrators, async (was, actor, language) => {
  await removeReference(await database(), "ceremony", was, actor);
  updateTag(tags.ceremony(was.record ?? ""));
  done(language, "ceremonies", "removed");
});
