import type { Language } from "../../domain/languages";
import { asItStands, type Reading } from "../../domain/reading";
import { translator } from "../../messages/translator";
import { CountingChoice } from "../dashboard/counting-choice";
import { Button } from "../ui/button";
import { Radios } from "../ui/choices";
import { Details } from "../ui/details";
import { TextInput } from "../ui/text-input";

/**
 * The ways in which a page of figures can be read: as known on a day, and counted otherwise. `path` is the address that
 * answers. Works without script.
 */
export function ReadingForm({
  language,
  path,
  reading,
}: {
  readonly language: Language;
  readonly path: string;
  readonly reading: Reading;
}) {
  const t = translator(language, "reading");
  const list = translator(language, "publicPages");
  const asked = JSON.stringify(reading) !== JSON.stringify(asItStands);
  return (
    <div className="pt-4 no-print">
      <Details summary={t("otherwise")} open={asked}>
        <form action={path} method="get" className="grid max-w-3xl gap-4">
          <TextInput
            name="asOf"
            type="date"
            label={list("list.filters.asOf")}
            hint={t("dayHint")}
            defaultValue={reading.asOf ?? ""}
          />
          <CountingChoice language={language} counting={reading.counting} currency={reading.currency} />
          <Radios
            name="inferred"
            label={list("list.filters.inferred")}
            chosen={reading.inferred}
            choices={[
              { value: "in", label: list("list.inferredIn") },
              { value: "out", label: list("list.inferredOut") },
            ]}
          />
          <p>
            <Button weight="secondary">{t("read")}</Button>
          </p>
        </form>
      </Details>
    </div>
  );
}
