import { Name } from "@/components/project/record-text";
import { DefinitionList } from "@/components/ui/definition-list";
import type { Edition } from "@/domain/edition";
import type { Language, Texts } from "@/domain/languages";
import { pathOn } from "@/domain/reading";
import { formatDates } from "@/messages/format-date";
import { originName, type PlaceNames } from "@/messages/origin-names";
import { translator } from "@/messages/translator";

/** When, where and by whom an edition was held, and which editions stand around it. */
export function EditionFacts({
  language,
  edition,
  placeNames,
  asOf,
}: {
  readonly placeNames: PlaceNames;
  /** The day on which it is read, which its links keep. */
  readonly asOf: string | null;
  readonly language: Language;
  readonly edition: Edition;
}) {
  const t = translator(language, "publicPages");
  const { expo, starts, ends, year, places, placeCode, organisers, website, continues, continuedBy } =
    edition;
  return (
    <DefinitionList
      facts={[
        { term: t("edition.expo"), fact: <Name texts={expo.names} language={language} /> },
        { term: t("editions.dates"), fact: formatDates(language, starts, ends) || String(year) },
        {
          term: t("editions.place"),
          fact: hasText(places) ? (
            <Name texts={places} language={language} />
          ) : (
            placeCode && originName(language, placeCode, placeNames)
          ),
        },
        {
          term: t("edition.organisers"),
          fact: organisers.length > 0 && (
            <ul className="plain-list">
              {organisers.map((names, index) => (
                <li key={index}>
                  <Name texts={names} language={language} />
                </li>
              ))}
            </ul>
          ),
        },
        {
          term: t("edition.website"),
          fact: website && (
            <a href={website} rel="external nofollow noopener">
              {website}
            </a>
          ),
        },
        {
          term: t("edition.continues"),
          fact: continues && <EditionLink {...{ language, asOf }} edition={continues} />,
        },
        {
          term: t("edition.continuedBy"),
          fact:
            continuedBy.length > 0 &&
            continuedBy.map((one) => (
              <span key={one.code} className="block">
                <EditionLink {...{ language, asOf }} edition={one} />
              </span>
            )),
        },
      ]}
    />
  );
}

function EditionLink({
  language,
  edition,
  asOf,
}: {
  language: Language;
  asOf: string | null;
  edition: { readonly code: string; readonly labels: Texts };
}) {
  return (
    <a href={pathOn(`/${language}/editions/${edition.code.toLowerCase()}`, asOf)}>
      <Name texts={edition.labels} language={language} />
    </a>
  );
}

const hasText = (texts: Texts) => Object.keys(texts).length > 0;
