import type { SettingsRecord } from "../../domain/administration/settings";
import { ruleVersion } from "../../domain/counting/figures";
import type { Language, Texts } from "../../domain/languages";
import { textIn } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Name } from "../project/record-text";
import { isForReadersOnly } from "./readers-only";

type Said = Pick<SettingsRecord, "publisher" | "footer" | "licence" | "licenceAddress">;

/** The foot of every page: what its operator says of the register, and the ways that every reader may want. */
export function SiteFooter({ language, register }: { readonly language: Language; readonly register: Said }) {
  const t = translator(language, "common");
  return (
    <footer className="mt-auto border-t border-rule text-[15px] text-soft">
      <div className="frame grid gap-y-2 pt-6 pb-6">
        <div className="flex flex-wrap gap-x-8 gap-y-1">
          <p>{t("footer")}</p>
          <p className="ml-auto flex flex-wrap gap-x-5 no-print">
            {!isForReadersOnly() && <a href={`/${language}/report`}>{t("report")}</a>}
            <a href={`/${language}/method`}>{t("rule", { version: ruleVersion })}</a>
            <a href={`/${language}/about`}>{t("about")}</a>
          </p>
        </div>
        <Operator language={language} register={register} />
      </div>
    </footer>
  );
}

function Operator({ language, register }: { readonly language: Language; readonly register: Said }) {
  const t = translator(language, "common");
  const { publisher, footer, licence, licenceAddress } = register;
  // A Chinese colon has its room in itself.
  const gap = language === "zh" ? "" : " ";
  const terms = <Name texts={licence} language={language} />;
  return (
    <>
      {(isSaid(publisher) || isSaid(licence)) && (
        <p className="flex flex-wrap gap-x-8 gap-y-1">
          {isSaid(publisher) && (
            <span>
              {t("publisher")}
              {gap}
              <Name texts={publisher} language={language} />
            </span>
          )}
          {isSaid(licence) && (
            <span>
              {t("licence")}
              {gap}
              {licenceAddress === null ? terms : <a href={licenceAddress}>{terms}</a>}
            </span>
          )}
        </p>
      )}
      {isSaid(footer) && (
        <p className="whitespace-pre-line" lang={textIn(footer, language).language}>
          {textIn(footer, language).text}
        </p>
      )}
    </>
  );
}

const isSaid = (texts: Texts): boolean => Object.keys(texts).length > 0;
