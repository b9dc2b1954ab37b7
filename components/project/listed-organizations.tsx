import { type Language, type Texts, textIn } from "../../domain/languages";
import { isSeenIn } from "../../domain/search-match";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Marked } from "./marked";

interface Organization {
  readonly id: string;
  readonly names: Texts;
}

/** So many names stand in a line of a list; the page of the project has them all. */
const shown = 6;

/** The organizations of a line: the first few, and whoever was looked for; how many there are besides. */
export function ListedOrganizations({
  language,
  organizations,
  query,
}: {
  readonly language: Language;
  readonly organizations: readonly Organization[];
  readonly query: string | null;
}) {
  if (organizations.length === 0) return null;
  const named = namedInLine(organizations, language, query);
  const more = organizations.length - named.length;
  return (
    <ul className="plain-list commas text-[15px]">
      {named.map(({ id, names }) => (
        <li key={id}>
          <MarkedName texts={names} language={language} query={query} />
        </li>
      ))}
      {more > 0 && (
        <li className="text-soft">
          {translator(language, "publicPages")("list.moreOrganizations", {
            count: more,
            number: formatNumber(language, more),
          })}
        </li>
      )}
    </ul>
  );
}

/** One name is never kept back: saying so would be as long. */
function namedInLine(
  organizations: readonly Organization[],
  language: Language,
  query: string | null,
): readonly Organization[] {
  if (organizations.length <= shown + 1) return organizations;
  const isFound = ({ names }: Organization) =>
    query !== null && isSeenIn([textIn(names, language).text], query);
  const found = organizations.filter(isFound).slice(0, shown);
  const others = organizations.filter((one) => !found.includes(one)).slice(0, shown - found.length);
  return organizations.filter((one) => found.includes(one) || others.includes(one));
}

function MarkedName({ texts, language, query }: { texts: Texts; language: Language; query: string | null }) {
  const { text, language: spoken } = textIn(texts, language);
  const marked = <Marked text={text} query={query} />;
  return spoken === language ? marked : <span lang={spoken}>{marked}</span>;
}
