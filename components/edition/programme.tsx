import type { ListedCeremony, ProgrammeEntry } from "../../domain/edition";
import { type Language, textIn } from "../../domain/languages";
import { pathOn } from "../../domain/reading";
import { formatDate, formatDates } from "../../messages/format-date";
import { originName, type PlaceNames } from "../../messages/origin-names";
import { translator } from "../../messages/translator";
import { Name } from "../project/record-text";
import { Table } from "../ui/table";

/** What an edition consists of; its signing ceremonies lead to their pages. */
export function Programme({
  language,
  entries,
  asOf = null,
}: {
  readonly language: Language;
  readonly entries: readonly ProgrammeEntry[];
  /** The day on which they are read, which their links keep. */
  readonly asOf?: string | null;
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return (
    <Table
      caption={t("edition.programme")}
      captionHidden
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          heading: t("edition.item"),
          rowHeading: true,
          cell: ({ titles, kind, ceremony }) => {
            const title = <Name texts={titles} language={language} />;
            const kindInWords = words(`programmeKind.${kind}`);
            return (
              <>
                {ceremony ? <a href={pathOn(`/${language}/ceremonies/${ceremony}`, asOf)}>{title}</a> : title}
                {textIn(titles, language).text !== kindInWords && (
                  <span className="block text-[14px] text-soft">{kindInWords}</span>
                )}
              </>
            );
          },
        },
        {
          key: "dates",
          heading: t("editions.dates"),
          cell: ({ starts, ends }) => formatDates(language, starts, ends),
        },
        {
          key: "place",
          heading: t("editions.place"),
          cell: ({ places }) => <Name texts={places} language={language} />,
        },
      ]}
    />
  );
}

/** The signing ceremonies of an edition. */
export function Ceremonies({
  language,
  ceremonies,
  placeNames,
  asOf = null,
}: {
  readonly language: Language;
  readonly placeNames: PlaceNames;
  readonly ceremonies: readonly ListedCeremony[];
  readonly asOf?: string | null;
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return (
    <Table
      caption={t("edition.ceremonies")}
      captionHidden
      rows={ceremonies}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          heading: words("dimension.ceremony"),
          rowHeading: true,
          cell: ({ id, titles }) => (
            <a href={pathOn(`/${language}/ceremonies/${id}`, asOf)}>
              <Name texts={titles} language={language} />
            </a>
          ),
        },
        { key: "date", heading: t("edition.date"), cell: ({ date }) => date && formatDate(language, date) },
        { key: "mode", heading: t("edition.mode"), cell: ({ mode }) => words(`mode.${mode}`) },
        {
          key: "place",
          heading: t("editions.place"),
          cell: ({ placeCode, places }) =>
            Object.keys(places).length > 0 ? (
              <Name texts={places} language={language} />
            ) : (
              placeCode && originName(language, placeCode, placeNames)
            ),
        },
        { key: "projects", heading: t("editions.held"), number: true, cell: ({ projects }) => projects },
      ]}
    />
  );
}
