import { Table } from "@/components/ui/table";
import type { ListedSource } from "@/db/administration/sources";
import type { Language } from "@/domain/languages";
import { sourceDetails, sourceTitle } from "@/messages/record-words";
import { translator } from "@/messages/translator";

/** Sources, each with the way to its own page and how many records name it. */
export function SourceTable({
  language,
  sources,
}: {
  readonly language: Language;
  readonly sources: readonly ListedSource[];
}) {
  const t = translator(language, "records");
  return (
    <Table
      caption={t("sources.title")}
      captionHidden
      rows={sources}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          heading: t("fields.source"),
          rowHeading: true,
          cell: (source) => (
            <>
              <a href={`/${language}/admin/sources/${source.id}`} lang={source.language ?? ""}>
                {sourceTitle(language, source)}
              </a>
              {source.quote && (
                <q className="block font-normal text-[15px] text-soft" lang={source.language ?? ""}>
                  {source.quote}
                </q>
              )}
            </>
          ),
        },
        { key: "details", heading: t("sources.details"), cell: (source) => sourceDetails(language, source) },
        { key: "uses", heading: t("sources.uses"), number: true, cell: ({ uses }) => uses },
      ]}
    />
  );
}
