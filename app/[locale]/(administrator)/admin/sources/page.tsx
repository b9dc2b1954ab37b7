import { languageOf, type Params } from "@/app/_server/language";
import { DoneNotice } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { findSources } from "@/db/administration/sources";
import { database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../frame";
import { SourceTable } from "./source-table";

export const dynamic = "force-dynamic";

type Asked = Record<"done" | "q", string | string[] | undefined>;

/** So many are shown at once; the others are found by their words. */
const most = 100;

/** The sources that editions and press figures name, where each is corrected once for all. */
export default async function Sources({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Asked>;
}) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/sources`, mayAdminister);
  const t = translator(language, "records");
  const { done, q } = await searchParams;
  const text = [q].flat()[0] ?? "";
  const found = await findSources(await database(), text, most + 1);
  return (
    <AdminPage
      {...{ language, actor }}
      part="sources"
      path="/sources"
      title={t("sources.title")}
      lead={t("sources.lead")}
      above={<DoneNotice language={language} done={done} />}
    >
      <Search {...{ language, text }} />
      {found.length === 0 ? (
        <p className="text-soft">{text.trim() === "" ? t("sources.empty") : t("sources.noneFound")}</p>
      ) : (
        <SourceTable language={language} sources={found.slice(0, most)} />
      )}
      {found.length > most && (
        <p className="measure text-soft">{t("sources.more", { number: String(most) })}</p>
      )}
    </AdminPage>
  );
}

function Search({ language, text }: { language: Language; text: string }) {
  const t = translator(language, "records");
  return (
    <form method="get" action={`/${language}/admin/sources`} className="flex flex-wrap items-end gap-4">
      <div className="search-field">
        <TextInput name="q" type="search" label={t("sources.search")} defaultValue={text} />
      </div>
      <Button weight="secondary">{t("sources.find")}</Button>
    </form>
  );
}
