import type { Language } from "../../domain/languages";
import { originName, type PlaceNames } from "../../messages/origin-names";
import { translator } from "../../messages/translator";
import { Tag } from "../ui/tag";

/** Origins by name, each leading to its page; what was inferred is marked. */
export function Origins({
  language,
  origins,
  placeNames,
}: {
  readonly language: Language;
  readonly placeNames: PlaceNames;
  readonly origins: readonly { readonly code: string; readonly inferred: boolean }[];
}) {
  const words = translator(language, "words");
  if (origins.length === 0) return <span className="text-soft">{words("notKnown")}</span>;
  return (
    <ul className="plain-list flex flex-wrap gap-x-4 gap-y-1">
      {origins.map(({ code, inferred }) => (
        <li key={code}>
          <a href={`/${language}/origins/${code}`}>{originName(language, code, placeNames)}</a>
          {inferred && (
            <>
              {" "}
              <Tag>{words("inferred")}</Tag>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
