import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { readEditionChoices } from "@/db/choices";
import type { Database } from "@/db/client";
import type { WorkFilter } from "@/db/projects/work-within";
import type { Actor } from "@/domain/actor";
import { type Language, textIn } from "@/domain/languages";
import { mayWrite } from "@/domain/roles";
import { translator } from "@/messages/translator";

/** Whether the page shows a part of the work only. */
export const isNarrowed = ({ edition, words }: WorkFilter): boolean => Boolean(edition ?? words);

/** Narrows the whole page to an edition or to words of a title. */
export async function WorkFilterForm({
  language,
  db,
  actor,
  filter,
}: {
  readonly language: Language;
  readonly db: Database;
  readonly actor: Actor;
  readonly filter: WorkFilter;
}) {
  const t = translator(language, "desk");
  const own = (await readEditionChoices(db)).filter(({ code }) => mayWrite(actor, [code]));
  return (
    <form action={`/${language}/desk`} className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <Select
        name="edition"
        label={t("filter.edition")}
        options={own.map(({ code, labels }) => ({
          value: code,
          label: textIn(labels, language).text || code,
        }))}
        empty={t("filter.allEditions")}
        defaultValue={filter.edition ?? ""}
      />
      <TextInput name="words" label={t("filter.words")} defaultValue={filter.words ?? ""} characters={24} />
      <Button weight="secondary">{t("filter.apply")}</Button>
      {isNarrowed(filter) && <a href={`/${language}/desk`}>{t("filter.clear")}</a>}
    </form>
  );
}
