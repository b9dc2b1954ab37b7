"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/_server/door";
import { keepSettings } from "@/db/administration/settings";
import { database } from "@/db/client";
import { formOf } from "@/domain/administration/form";
import { SettingsRecord } from "@/domain/administration/settings";
import { mayAdminister } from "@/domain/roles";
import { done } from "../done";

/** The footer and the zone stand on every page: all are forgotten. */
export const saveSettings = formAction(
  formOf(SettingsRecord),
  { may: mayAdminister },
  async ({ was, values }, actor, language) => {
    await keepSettings(await database(), was, values, actor);
    revalidatePath("/", "layout");
    done(language, "settings", "saved");
  },
);
