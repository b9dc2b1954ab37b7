import type { Metadata } from "next";
import { type AskableProps, nothingAsked } from "@/app/_server/asked";
import { languageOf } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readEditionList } from "@/app/_server/read-editions";
import { readNames } from "@/app/_server/reads";
import { RegisterPage } from "@/app/_server/register-page";
import { Name } from "@/components/project/record-text";
import { Table } from "@/components/ui/table";
import type { ListedEdition } from "@/domain/edition";
import type { Language } from "@/domain/languages";
import { pathOn } from "@/domain/reading";
import { formatDates } from "@/messages/format-date";
import { formatNumber } from "@/messages/format-number";
import { originName, type PlaceNames } from "@/messages/origin-names";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: AskableProps): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return pageMetadata(language, "/editions", { title: t("editions.title"), description: t("editions.lead") });
}

/** Every edition of every expo. */
export default async function Editions({ params, asked = nothingAsked }: AskableProps) {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  const { asOf } = asked.reading;
  const [editions, { origins }] = await Promise.all([readEditionList(asOf), readNames()]);
  return (
    <RegisterPage
      language={language}
      asked={asked}
      path="/editions"
      section="editions"
      title={t("editions.title")}
      lead={t("editions.lead")}
    >
      <EditionTable {...{ language, editions, asOf }} placeNames={origins} />
    </RegisterPage>
  );
}

function EditionTable({
  language,
  editions,
  placeNames,
  asOf,
}: {
  language: Language;
  asOf: string | null;
  editions: readonly ListedEdition[];
  placeNames: PlaceNames;
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const newest = editions.toSorted((one, other) =>
    (other.starts ?? `${other.year}`).localeCompare(one.starts ?? `${one.year}`),
  );
  return (
    <Table
      caption={t("editions.title")}
      captionHidden
      rows={newest}
      rowKey={({ code }) => code}
      columns={[
        {
          key: "label",
          heading: words("dimension.edition"),
          rowHeading: true,
          cell: ({ slug, labels }) => (
            <a href={pathOn(`/${language}/editions/${slug}`, asOf)}>
              <Name texts={labels} language={language} />
            </a>
          ),
        },
        {
          key: "dates",
          heading: t("editions.dates"),
          cell: ({ starts, ends, year }) => formatDates(language, starts, ends) || year,
        },
        {
          key: "place",
          heading: t("editions.place"),
          cell: ({ placeCode, places }) => <Place {...{ language, placeCode, places, placeNames }} />,
        },
        {
          key: "coverage",
          heading: t("editions.coverage"),
          cell: ({ coverage }) => words(`coverage.${coverage}`),
        },
        {
          key: "projects",
          heading: t("editions.held"),
          number: true,
          cell: ({ projects }) => formatNumber(language, projects),
        },
      ]}
    />
  );
}

function Place({
  language,
  placeCode,
  places,
  placeNames,
}: { language: Language; placeNames: PlaceNames } & Pick<ListedEdition, "placeCode" | "places">) {
  if (Object.keys(places).length > 0) return <Name texts={places} language={language} />;
  return placeCode && originName(language, placeCode, placeNames);
}
