import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** The form by which organizations are found, on the page at `path`. */
export function OrganizationSearch({
  language,
  path,
  text,
}: {
  readonly language: Language;
  readonly path: string;
  readonly text: string;
}) {
  const t = translator(language, "organizations");
  return (
    <form method="get" action={`/${language}${path}`} className="flex flex-wrap items-end gap-4">
      <div className="search-field">
        <TextInput name="q" type="search" label={t("search")} hint={t("searchHint")} defaultValue={text} />
      </div>
      <Button weight="secondary">{t("find")}</Button>
    </form>
  );
}
