import { ruleVersion } from "../../domain/counting/figures";
import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";

/** The foot of every page. */
export function SiteFooter({ language }: { readonly language: Language }) {
  const t = translator(language, "common");
  return (
    <footer className="mt-auto border-t border-rule text-[15px] text-soft">
      <div className="frame flex flex-wrap gap-x-8 gap-y-1 pt-6 pb-6">
        <p>{t("footer")}</p>
        <p className="ml-auto flex gap-x-5 no-print">
          <a href={`/${language}/method`}>{t("rule", { version: ruleVersion })}</a>
          <a href={`/${language}/about`}>{t("about")}</a>
        </p>
      </div>
    </footer>
  );
}
