import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../frame";
import { saveCeremony } from "../actions";
import { ceremonyFields } from "../fields";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<{ edition?: string | string[] }> };

/** Where a ceremony is added, of the edition that was looked at. */
export default async function NewCeremony({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/ceremonies/new`, mayAdminister);
  const { edition } = await searchParams;
  const t = translator(language, "records");
  const of = typeof edition === "string" ? edition : "";
  return (
    <AdminPage {...{ language, actor }} part="ceremonies" path="/ceremonies/new" title={t("ceremonies.add")}>
      <RecordForm
        language={language}
        action={saveCeremony}
        fields={await ceremonyFields(language, await database(), undefined, of)}
      />
    </AdminPage>
  );
}
