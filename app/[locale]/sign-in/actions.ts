"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openAction } from "@/app/_server/door";
import { ownPath } from "@/app/_server/return-to";
import { endSession, signInWithPassword, startAtProvider } from "@/app/_server/sign-in";
import { NewPassword } from "@/db/accounts/passwords";

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

export const signOut = openAction(z.object({}), {}, async (_, language) => {
  await endSession();
  redirect(`/${language}`);
});
