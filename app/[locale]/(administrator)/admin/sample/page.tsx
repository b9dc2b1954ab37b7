import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import { database } from "@/db/client";
import { sampleIsLoaded } from "@/db/sample/is-loaded";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { removeTheSample } from "../actions";
import { AdminPage } from "../frame";

export const dynamic = "force-dynamic";

/** Asks before the sample register goes. */
export default async function Sample({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/sample`, mayAdminister);
  if (!(await sampleIsLoaded(await database()))) notFound();
  const t = translator(language, "admin");
  return (
    <AdminPage
      language={language}
      actor={actor}
      path="/sample"
      title={t("sample.confirmTitle")}
      lead={t("sample.confirm")}
    >
      <ActionForm
        action={removeTheSample}
        hidden={{ language }}
        submit={t("sample.submit")}
        problems={translator(language, "common")("problems")}
      />
      <p>
        <a href={`/${language}/admin`}>{t("sample.keep")}</a>
      </p>
    </AdminPage>
  );
}
