import type { Language } from "../../domain/languages";
import type { Source } from "../../domain/project/document";
import { type AnySource, sourceDetails, sourceTitle } from "../../messages/record-words";
import { translator } from "../../messages/translator";

/** The numbers of sources, each leading to its line in the list of sources. */
export function SourceRefs({
  language,
  keys,
  sources,
}: {
  readonly language: Language;
  readonly keys: readonly string[];
  readonly sources: readonly Source[];
}) {
  const numbered = keys.map((key) => sources.findIndex((source) => source.key === key) + 1).filter(Boolean);
  if (numbered.length === 0) return null;
  const t = translator(language, "publicPages");
  return (
    <span className="text-[14px] whitespace-nowrap">
      {numbered.map((number) => (
        <a
          key={number}
          href={`#source-${number}`}
          aria-label={t("sources.number", { number: String(number) })}
        >
          [{number}]
        </a>
      ))}
    </span>
  );
}

/** The sources, numbered, with what each says in its own words. */
export function Sources({
  language,
  sources,
}: {
  readonly language: Language;
  readonly sources: readonly Source[];
}) {
  return (
    <ol className="grid gap-3">
      {sources.map((source, index) => (
        <li key={source.key} id={`source-${index + 1}`}>
          <SourceLine language={language} source={source} />
        </li>
      ))}
    </ol>
  );
}

/** One source: its title or address as a link, its kind, date and language, and its quote. */
export function SourceLine({
  language,
  source,
}: {
  readonly language: Language;
  readonly source: AnySource;
}) {
  // In HTML an empty language says that nobody knows it, which keeps it from being read out as the page's own.
  const lang = source.language ?? "";
  return (
    <>
      {source.address ? (
        <a
          href={source.address}
          rel="external nofollow noopener"
          {...(source.title && { lang })}
          className="print-address"
        >
          {sourceTitle(language, source)}
        </a>
      ) : (
        <span lang={lang}>{sourceTitle(language, source)}</span>
      )}{" "}
      <span className="text-[14px] text-soft">{sourceDetails(language, source)}</span>
      {source.quote && (
        <q className="block border-l-2 border-rule pl-3 text-[15px]" lang={lang}>
          {source.quote}
        </q>
      )}
    </>
  );
}
