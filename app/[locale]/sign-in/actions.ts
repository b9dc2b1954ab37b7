"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction, openAction } from "@/app/_server/door";
import { homePath } from "@/app/_server/home-path";
import { ownPath } from "@/app/_server/return-to";
import { endSession, signInWithPassword, startAtProvider, visitor } from "@/app/_server/sign-in";
import { setPassword } from "@/db/accounts/administer";
import { checkPassword } from "@/db/accounts/check-password";
import { NewPassword } from "@/db/accounts/passwords";
import { database } from "@/db/client";
import { hasRole } from "@/domain/roles";

const ReturnTo = z.object({ returnTo: z.string().optional().transform(ownPath) });

const SignIn = ReturnTo.extend({
  email: z.string().trim().toLowerCase().min(1, "missing").max(254, "tooLong"),
  password: z.string().min(1, "missing").max(200, "tooLong"),
  newPassword: z.preprocess((typed) => typed || undefined, NewPassword.optional()),
});

export const signIn = openAction(
  SignIn,
  { unsaid: ["password", "newPassword"] },
  async ({ returnTo, ...typed }, language) => {
    await signInWithPassword(typed);
    redirect(returnTo ?? `/${language}/sign-in`);
  },
);

export const signInAtProvider = openAction(ReturnTo, {}, async ({ returnTo }, language) =>
  redirect(await startAtProvider(returnTo ?? `/${language}/sign-in`)),
);

const NewOne = z.object({
  current: z.string().min(1, "missing").max(200, "tooLong"),
  next: NewPassword,
});

export const changePassword = formAction(
  NewOne,
  { may: hasRole, unsaid: ["current", "next"] },
  async ({ current, next }, actor, language) => {
    const db = await database();
    await checkPassword(db, { email: actor.email, password: current, ...(await visitor()) });
    await setPassword(db, actor.id, next, actor);
    await signInWithPassword({ email: actor.email, password: next });
    redirect(homePath(actor, language));
  },
);

export const signOut = openAction(z.object({}), {}, async (_, language) => {
  await endSession();
  redirect(`/${language}`);
});
