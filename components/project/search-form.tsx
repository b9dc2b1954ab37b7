import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Button } from "../ui/button";
import { TextInput } from "../ui/text-input";

/** Searches all projects published now, or as known on a day; works without script. */
export function SearchForm({
  language,
  asOf = null,
}: {
  readonly language: Language;
  readonly asOf?: string | null;
}) {
  const t = translator(language, "publicPages");
  return (
    <search>
      <form action={`/${language}/projects`} method="get" className="flex flex-wrap items-end gap-3">
        <div className="search-field">
          <TextInput name="q" type="search" label={t("list.search")} hint={t("list.searchHint")} />
        </div>
        {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
        <Button>{t("list.find")}</Button>
      </form>
    </search>
  );
}
