import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Button } from "../ui/button";
import { TextInput } from "../ui/text-input";

/** Searches all published projects; works without script. */
export function SearchForm({ language }: { readonly language: Language }) {
  const t = translator(language, "publicPages");
  return (
    <search>
      <form action={`/${language}/projects`} method="get" className="flex flex-wrap items-end gap-3">
        <div className="search-field">
          <TextInput name="q" type="search" label={t("list.search")} hint={t("list.searchHint")} />
        </div>
        <Button>{t("list.find")}</Button>
      </form>
    </search>
  );
}
