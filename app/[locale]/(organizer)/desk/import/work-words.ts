import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** What forms with longer work say meanwhile; the numbers are filled in by the browser. */
export function workWords(language: Language) {
  const t = translator(language, "imports");
  return {
    working: t("working"),
    progress: t("progress", { done: "{done}", total: "{of}" }),
    failed: t("failed"),
  };
}
