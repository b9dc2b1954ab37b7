import { languageOf, type Params } from "@/app/_server/language";
import { clockIn } from "@/app/_server/read-settings";
import { requireActor } from "@/app/_server/session";
import { ButtonLink } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { namesOfIds, readChangers, readChanges, type ToldChange } from "@/db/administration/history";
import { database } from "@/db/client";
import { readSettings } from "@/db/settings";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../frame";
import { Asked, filterOf, queryOf } from "./asked";
import { ChangeList } from "./change-list";
import { HistoryFilters } from "./history-filters";
import { RecordName } from "./record-name";
import { idsIn } from "./told-ids";
import type { NamesById } from "./value-words";

export const dynamic = "force-dynamic";

const atOnce = 50;

type Props = { params: Params; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every accepted change: who made it, when, and what changed. */
export default async function History({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/history`, mayAdminister);
  const asked = Asked.parse(await searchParams);
  const db = await database();
  const { zone } = await readSettings(db);
  const [found, changers] = await Promise.all([
    readChanges(db, filterOf(asked, zone), atOnce + 1),
    readChangers(db),
  ]);
  const changes = found.slice(0, atOnce);
  const last = found.length > atOnce ? changes.at(-1)?.id : undefined;
  const t = translator(language, "records");
  return (
    <AdminPage
      {...{ language, actor }}
      part="history"
      path={`/history${queryOf(asked)}`}
      title={t("history.title")}
      lead={t("history.lead")}
    >
      <HistoryFilters {...{ language, asked, changers }} />
      {changes.length === 0 ? (
        <p className="text-soft">{t("history.empty")}</p>
      ) : (
        <Changes {...{ language, changes }} names={await namesOfIds(db, idsIn(changes))} />
      )}
      {last !== undefined && (
        <p>
          <ButtonLink
            href={`/${language}/admin/history${queryOf(asked, { before: last })}`}
            weight="secondary"
          >
            {t("history.older")}
          </ButtonLink>
        </p>
      )}
    </AdminPage>
  );
}

async function Changes({
  language,
  changes,
  names,
}: {
  language: Language;
  changes: readonly ToldChange[];
  names: NamesById;
}) {
  const t = translator(language, "records");
  const words = translator(language, "words");
  const clock = await clockIn(language);
  return (
    <Table
      caption={t("history.title")}
      captionHidden
      rows={changes}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          key: "record",
          heading: t("history.record"),
          rowHeading: true,
          cell: (change) => <RecordName language={language} change={change} />,
        },
        {
          key: "act",
          heading: t("history.act"),
          className: "whitespace-nowrap",
          cell: ({ act }) => t(`act.${act}`),
        },
        {
          key: "changes",
          heading: t("history.changes"),
          className: "sm:w-1/3",
          cell: (change) => (
            <>
              <ChangeList {...{ language, change, names }} />
              {change.reason && <p className="text-[15px]">{change.reason}</p>}
            </>
          ),
        },
        {
          key: "by",
          heading: t("history.by"),
          cell: ({ by, role }) => (
            <>
              <span translate="no">{by ?? t("history.gone")}</span>
              <span className="block text-[14px] text-soft">{words(`accountRole.${role}`)}</span>
            </>
          ),
        },
        {
          key: "at",
          heading: t("history.at"),
          className: "sm:whitespace-nowrap",
          cell: ({ at }) => clock(at),
        },
      ]}
    />
  );
}
