import { languageOf, type Params } from "@/app/_server/language";
import { DoneNotice } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { ErrorSummary } from "@/components/ui/error-summary";
import { readOriginMapRecord } from "@/db/administration/origin-map";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../frame";
import { HistoryLink } from "../history-link";
import { faultsIn } from "./answer";
import { MapSettingsForm } from "./map-form";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where the map of partner origins is shown, and over what. */
export default async function MapOfOrigins({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/map`, mayAdminister);
  const { map, version } = await readOriginMapRecord(await database());
  const query = await searchParams;
  const faults = faultsIn(query, language);
  const t = translator(language, "records");
  return (
    <AdminPage
      {...{ language, actor }}
      part="map"
      path="/map"
      title={t("map.title")}
      lead={
        <>
          {t("map.lead")} <HistoryLink language={language} subject="setting" record="base-map" />
        </>
      }
      above={
        faults.length > 0 ? (
          <ErrorSummary title={translator(language, "common")("problems")} faults={faults} />
        ) : (
          <DoneNotice language={language} done={query.done} />
        )
      }
    >
      <MapSettingsForm {...{ language, map, version, faults, query }} />
    </AdminPage>
  );
}
