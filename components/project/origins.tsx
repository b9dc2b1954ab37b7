import type { Language } from "../../domain/languages";
import { pathOn } from "../../domain/reading";
import { originName, type PlaceNames } from "../../messages/origin-names";
import { translator } from "../../messages/translator";
import { Tag } from "../ui/tag";

/** Origins by name, each leading to its page; what was inferred is marked. */
export function Origins({
  language,
  origins,
  placeNames,
  asOf = null,
}: {
  readonly language: Language;
  readonly placeNames: PlaceNames;
  /** The day on which they are read, which their links keep. */
  readonly asOf?: string | null;
  readonly origins: readonly { readonly code: string; readonly inferred: boolean }[];
}) {
  const words = translator(language, "words");
  if (origins.length === 0) return <span className="text-soft">{words("notKnown")}</span>;
  return (
    <ul className="plain-list flex flex-wrap gap-x-4 gap-y-1">
      {origins.map(({ code, inferred }) => (
        <li key={code}>
          <a href={pathOn(`/${language}/origins/${code}`, asOf)}>{originName(language, code, placeNames)}</a>
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
