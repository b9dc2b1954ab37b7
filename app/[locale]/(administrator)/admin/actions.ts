"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction, openAction } from "@/app/_server/door";
import type { Shown } from "@/components/account/action-form";
import {
  assignRoles,
  disableAccount,
  enableAccount,
  giveOneTimePassword,
  oneTimeDays,
  oneTimeUntil,
} from "@/db/accounts/administer";
import { createAccount, Email } from "@/db/accounts/create-account";
import { makeFirstAdministrator } from "@/db/accounts/first-administrator";
import { NewPassword, randomPassword } from "@/db/accounts/passwords";
import { readAccount } from "@/db/accounts/record";
import { database } from "@/db/client";
import { storedName } from "@/db/files/file-store";
import { fileStore } from "@/db/files/store";
import { removeSample } from "@/db/sample/remove";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { RolesForm } from "./roles-form";

const Name = z.string().trim().min(1, "missing").max(200, "tooLong");
const Which = z.object({ account: z.uuid() });
const administrators = { may: mayAdminister };

export const addAccount = formAction(
  z.object({ name: Name, email: Email }).and(RolesForm.transform((roles) => ({ roles }))),
  administrators,
  async (made, actor, language) => {
    const password = randomPassword();
    const until = oneTimeUntil(new Date());
    await createAccount(await database(), { ...made, password, oneTimeUntil: until }, actor);
    return { shown: oneTime(language, made.email, password), values: {} };
  },
);

export const giveNewPassword = formAction(Which, administrators, async ({ account }, actor, language) => {
  const db = await database();
  const password = await giveOneTimePassword(db, account, actor);
  const email = (await readAccount(db, account))?.email ?? "";
  return { shown: oneTime(language, email, password) };
});

export const saveRoles = formAction(
  Which.and(RolesForm.transform((roles) => ({ roles }))),
  administrators,
  async ({ account, roles }, actor, language) => {
    await assignRoles(await database(), account, roles, actor);
    const t = translator(language, "admin");
    return { shown: { title: t("rolesForm.savedTitle"), text: t("rolesForm.saved") } };
  },
);

export const disable = formAction(Which, administrators, async ({ account }, actor, language) => {
  await disableAccount(await database(), account, actor);
  redirect(`/${language}/admin/accounts/${account}`);
});

export const enable = formAction(Which, administrators, async ({ account }, actor, language) => {
  await enableAccount(await database(), account, actor);
  redirect(`/${language}/admin/accounts/${account}`);
});

export const removeTheSample = formAction(z.object({}), administrators, async (_, actor, language) => {
  const files = await removeSample(await database(), actor);
  for (const file of files) await fileStore().remove(storedName(file));
  revalidatePath("/", "layout");
  redirect(`/${language}/admin`);
});

export const makeFirst = openAction(
  z.object({
    code: z.string().trim().min(1, "missing").max(100),
    name: Name,
    email: Email,
    password: NewPassword,
  }),
  { unsaid: ["password"] },
  async (made, language) => {
    await makeFirstAdministrator(await database(), made);
    redirect(`/${language}/sign-in?${new URLSearchParams({ returnTo: `/${language}/admin` })}`);
  },
);

function oneTime(language: Language, email: string, secret: string): Shown {
  const t = translator(language, "admin");
  const days = String(oneTimeDays);
  return { title: t("oneTime.title", { email }), text: t("oneTime.text", { days }), secret };
}
