import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { revisionSubjectEnum } from "@/db/schema/projects";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { type Asked, queryOf } from "./asked";

/** What of the history is shown: of which kind of record, by whom, between which days. */
export function HistoryFilters({
  language,
  asked,
  changers,
}: {
  readonly language: Language;
  readonly asked: Asked;
  readonly changers: readonly { readonly id: string; readonly name: string }[];
}) {
  const t = translator(language, "records");
  const subjects = revisionSubjectEnum.enumValues.map((one) => ({ value: one, label: t(`subject.${one}`) }));
  const people = changers.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form method="get" className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-5">
      <Select
        name="subject"
        label={t("history.subject")}
        options={subjects}
        empty={t("history.all")}
        defaultValue={asked.subject ?? ""}
      />
      <Select
        name="by"
        label={t("history.by")}
        options={people}
        empty={t("history.anybody")}
        defaultValue={asked.by ?? ""}
      />
      <TextInput name="from" type="date" label={t("history.from")} defaultValue={asked.from ?? ""} />
      <TextInput name="to" type="date" label={t("history.to")} defaultValue={asked.to ?? ""} />
      {asked.record !== null && <input type="hidden" name="record" value={asked.record} />}
      <p className="flex flex-wrap items-center gap-4">
        <Button weight="secondary">{t("show")}</Button>
        {queryOf(asked) !== "" && <a href={`/${language}/admin/history`}>{t("history.clear")}</a>}
      </p>
    </form>
  );
}
