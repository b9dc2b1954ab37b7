import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** Which record is the other one? `asked` is a reference that led nowhere. */
export function FindForm({ language, asked }: { readonly language: Language; readonly asked: string }) {
  const t = translator(language, "merging");
  return (
    <form className="grid justify-start gap-4">
      <TextInput
        name="with"
        label={t("findLabel")}
        hint={t("findHint")}
        error={asked ? t("findNone", { reference: asked }) : undefined}
        defaultValue={asked}
        characters={20}
        autoComplete="off"
      />
      <p>
        <Button weight="secondary">{t("findButton")}</Button>
      </p>
    </form>
  );
}
