import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** The way to a published record by its reference; `reference` is one that led nowhere. */
export function CorrectForm({
  language,
  reference,
}: {
  readonly language: Language;
  readonly reference: string;
}) {
  const t = translator(language, "desk");
  return (
    <Section title={t("correctTitle")} id="correct">
      <form action={`/${language}/desk#correct`} className="grid justify-start gap-4">
        <TextInput
          name="reference"
          label={t("correctLabel")}
          hint={t("correctHint")}
          error={reference ? t("correctNone", { reference }) : undefined}
          defaultValue={reference}
          characters={20}
          autoComplete="off"
        />
        <p>
          <Button weight="secondary">{t("correctButton")}</Button>
        </p>
      </form>
    </Section>
  );
}
