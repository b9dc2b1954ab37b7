import type { Held } from "../../domain/edition";
import type { Language } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Notice } from "../ui/notice";
import { pressValue } from "./press-value";

/** How much of what was signed the register holds: "4 of 530 projects held here; the rest is not itemised". */
export function HeldNotice({ language, held }: { readonly language: Language; readonly held: Held }) {
  const t = translator(language, "publicPages");
  const projects = formatNumber(language, held.projects);
  if (held.coverage === "complete")
    return <Notice tone="good" title={t("held.complete", { projects, count: held.projects })} />;
  if (held.published === null)
    return (
      <Notice title={t("held.fewOfUnknown", { projects, count: held.projects })}>
        <p>{t("held.notCompared")}</p>
      </Notice>
    );
  return (
    <Notice
      title={t("held.of", { projects, count: held.projects, total: pressValue(language, held.published) })}
    >
      <p>{t("held.notCompared")}</p>
    </Notice>
  );
}
