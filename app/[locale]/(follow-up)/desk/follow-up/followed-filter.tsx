import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Choices } from "@/db/choices";
import { silentMonths } from "@/domain/follow-up/silence";
import { type Language, type Texts, textIn } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { type AskedOfTable, tablePath } from "./asked";

/** Narrows the table to an edition, a unit, words, or those of which nothing was heard for so many months. */
export function FollowedFilter({
  language,
  choices,
  asked,
}: {
  readonly language: Language;
  readonly choices: Pick<Choices, "editions" | "units">;
  readonly asked: AskedOfTable;
}) {
  const t = translator(language, "following");
  const option = (code: string, texts: Texts) => ({
    value: code,
    label: textIn(texts, language).text || code,
  });
  const narrowed = asked.edition ?? asked.unit ?? asked.words ?? asked.silent;
  return (
    <form action={`/${language}/desk/follow-up`} aria-label={t("filter.title")} className="grid gap-4">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <Select
          name="edition"
          label={t("filter.edition")}
          options={choices.editions.map(({ code, labels }) => option(code, labels))}
          empty={t("filter.allEditions")}
          defaultValue={asked.edition ?? ""}
        />
        <Select
          name="unit"
          label={t("filter.unit")}
          options={choices.units.map(({ code, names }) => option(code, names))}
          empty={t("filter.allUnits")}
          defaultValue={asked.unit ?? ""}
        />
        <TextInput name="words" label={t("filter.words")} defaultValue={asked.words ?? ""} characters={24} />
      </div>
      <TextInput
        name="silent"
        label={t("filter.silent")}
        hint={t("filter.silentHint")}
        defaultValue={asked.silent === null ? "" : String(asked.silent)}
        placeholder={String(silentMonths)}
        inputMode="numeric"
        characters={4}
      />
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button weight="secondary">{t("filter.apply")}</Button>
        {narrowed && <a href={tablePath(language, {})}>{t("filter.clear")}</a>}
      </p>
    </form>
  );
}
