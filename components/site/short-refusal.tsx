import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";

/**
 * That something may not be read or is not there, in the place of a page that had begun. The framework draws it beside
 * every page that it makes for a reader, in case: so it has no menus. An address that is refused has a whole page
 * (scripts/refusal-pages.mjs).
 */
export function ShortRefusal({
  language,
  what,
}: {
  readonly language: Language;
  readonly what: "forbidden" | "notFound";
}) {
  const t = translator(language, "common");
  return (
    <main id="content" className="frame page-body">
      <h1>{t(`${what}.title`)}</h1>
      <p>{t(`${what}.lead`)}</p>
      <p>
        <a href={`/${language}`}>{t("notFound.home")}</a>
      </p>
    </main>
  );
}
