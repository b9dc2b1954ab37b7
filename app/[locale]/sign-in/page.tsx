import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { homePath } from "@/app/_server/home-path";
import { identityProviderName } from "@/app/_server/identity-provider";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { ownPath } from "@/app/_server/return-to";
import { currentActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import type { FormField } from "@/components/account/form-field";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { hasNoAdministrator } from "@/db/accounts/first-administrator";
import { database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { refusals } from "@/domain/refused";
import { translator } from "@/messages/translator";
import { signIn, signInAtProvider } from "./actions";

type Search = Promise<Record<string, string | string[] | undefined>>;

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return pageMetadata(language, "/sign-in", {
    title: translator(language, "account")("signIn.title"),
    indexed: false,
  });
}

/** Where people sign in, and are sent back to the page they asked for. */
export default async function SignIn({ params, searchParams }: { params: Params; searchParams: Search }) {
  const language = languageOf((await params).locale);
  const asked = await searchParams;
  const returnTo = ownPath(asked.returnTo);
  const actor = await currentActor();
  if (actor) redirect(returnTo ?? homePath(actor, language));

  const t = translator(language, "account");
  const problems = translator(language, "common")("problems");
  const hidden = { language, ...(returnTo && { returnTo }) };
  const provider = identityProviderName();
  const refusal = refusals.find((reason) => reason === asked.refused);
  return (
    <Page
      language={language}
      path={`/sign-in${returnTo ? `?${new URLSearchParams({ returnTo })}` : ""}`}
      title={t("signIn.title")}
      lead={returnTo ? t("signIn.again") : t("signIn.lead")}
    >
      {(await hasNoAdministrator(await database())) && <FirstOfAll language={language} />}
      {provider && (
        <>
          <ActionForm
            action={signInAtProvider}
            hidden={hidden}
            submit={t("signIn.provider", { name: provider })}
            weight="secondary"
            problems={problems}
          />
          <h2>{t("signIn.or")}</h2>
        </>
      )}
      <ActionForm
        action={signIn}
        hidden={hidden}
        fields={fieldsIn(language)}
        submit={t("signIn.submit")}
        problems={problems}
        refusedBefore={refusal && t(`refusals.${refusal}`, { minutes: "15" })}
      />
      <p className="measure text-soft">{t("signIn.help")}</p>
    </Page>
  );
}

function fieldsIn(language: Language): FormField[] {
  const t = translator(language, "account");
  return [
    { kind: "email", name: "email", label: t("signIn.email"), autoComplete: "username" },
    { kind: "password", name: "password", label: t("signIn.password"), autoComplete: "current-password" },
    {
      kind: "password",
      name: "newPassword",
      label: t("signIn.newPassword"),
      hint: t("signIn.newPasswordHint"),
      autoComplete: "new-password",
      onlyAfter: "new-password-needed",
    },
  ];
}

function FirstOfAll({ language }: { readonly language: Language }) {
  const t = translator(language, "account");
  return (
    <Notice tone="strong" title={t("signIn.first")}>
      <p>
        <ButtonLink href={`/${language}/admin/first`}>{t("signIn.makeFirst")}</ButtonLink>
      </p>
    </Notice>
  );
}
