"use server";

import { formAction } from "@/app/_server/door";
import { besideField } from "@/app/_server/records/beside-field";
import { keepRate, removeRate } from "@/db/administration/rates";
import { database } from "@/db/client";
import { formOf, Was } from "@/domain/administration/form";
import { RateRecord } from "@/domain/administration/records";
import { mayAdminister } from "@/domain/roles";
import { done } from "../done";

const administrators = { may: mayAdminister };
const yearTaken = { "code-taken": { field: "year", message: "code-taken" } } as const;

export const saveRate = formAction(
  formOf(RateRecord),
  administrators,
  async ({ was, values }, actor, language) => {
    const db = await database();
    const fault = await besideField(language, yearTaken, () => keepRate(db, was, values, actor));
    return fault ?? done(language, "rates", "saved");
  },
);

export const takeRate = formAction(Was, administrators, async (was, actor, language) => {
  await removeRate(await database(), was, actor);
  done(language, "rates", "removed");
});
