"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/_server/door";
import { keepOriginName, removeOriginName } from "@/db/administration/settings";
import { database } from "@/db/client";
import { formOf, Was } from "@/domain/administration/form";
import { OriginNameRecord } from "@/domain/administration/settings";
import { mayAdminister } from "@/domain/roles";
import { done } from "../done";

const administrators = { may: mayAdminister };

/** Origins are named on nearly every page: all are forgotten. */
export const saveOriginName = formAction(
  formOf(OriginNameRecord),
  administrators,
  async ({ was, values }, actor, language) => {
    await keepOriginName(await database(), was, values, actor);
    revalidatePath("/", "layout");
    done(language, "origins", "saved");
  },
);

export const takeOriginName = formAction(Was, administrators, async (was, actor, language) => {
  await removeOriginName(await database(), was, actor);
  revalidatePath("/", "layout");
  done(language, "origins", "removed");
});
