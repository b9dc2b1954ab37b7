import type { Labels } from "@/components/project/labels";
import { Section } from "@/components/ui/section";
import { database } from "@/db/client";
import type { Actor } from "@/domain/actor";
import { type DashboardFilter, DashboardQuery } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { recordsPath } from "./paths";
import { readRecords } from "./projects/read-records";
import { RecordList } from "./projects/records";

/** The newest signings of what is asked. */
export async function Newest({
  language,
  query,
  labels,
  actor,
}: {
  readonly language: Language;
  readonly query: DashboardFilter;
  readonly labels: Labels;
  readonly actor: Actor;
}) {
  const asked = DashboardQuery.parse(query);
  const records = await readRecords(await database(), asked, actor, language, 8);
  if (records.page.projects.length === 0) return null;
  const t = translator(language, "publicPages");
  return (
    <Section
      title={t("overview.newest")}
      aside={<a href={recordsPath(language, query)}>{translator(language, "dashboard")("all")}</a>}
    >
      <RecordList {...{ language, labels, actor, records }} />
    </Section>
  );
}
