import type { ReactNode } from "react";
import type { Language } from "../../domain/languages";
import { pathOn } from "../../domain/reading";
import { translator } from "../../messages/translator";
import { LanguageSwitch } from "./language-switch";
import { isForReadersOnly } from "./readers-only";
import { SealMark } from "./seal-mark";

export const sections = ["register", "projects", "editions", "origins", "method", "data", "about"] as const;
export type Section = (typeof sections)[number];

/** Name, main menu, languages and the way to the desk: the same for every reader, so that pages can be cached. */
export function SiteHeader({
  language,
  path,
  section,
  account,
  asOf = null,
}: {
  readonly language: Language;
  readonly path: string;
  readonly section?: Section | undefined;
  readonly account?: ReactNode;
  /** The day on which the register is read. */
  readonly asOf?: string | null;
}) {
  const t = translator(language, "common");
  return (
    <header className="border-b border-rule bg-sheet">
      <div className="frame flex flex-wrap items-center gap-x-4 gap-y-2 pt-4 pb-3">
        <a href={`/${language}`} className="plain flex items-center gap-3 text-[20px] font-semibold">
          <SealMark />
          {t("name")}
        </a>
        <div className="ml-auto flex flex-wrap items-center gap-x-5 gap-y-1 text-[15px] no-print">
          <LanguageSwitch language={language} path={path} label={t("languages")} />
          {account ?? (isForReadersOnly() ? null : <a href={`/${language}/desk`}>{t("desk")}</a>)}
        </div>
      </div>
      <nav aria-label={t("menu")} className="frame">
        <ul className="plain-list flex flex-wrap gap-x-6 text-[15px]">
          {sections.map((name) => (
            <li key={name}>
              <a
                href={hrefOf(language, name, asOf)}
                {...(name === section && { "aria-current": "page" as const })}
                className="menu-link"
              >
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** What the register knew changes from day to day; what it says of itself does not. */
const known: readonly Section[] = ["register", "projects", "editions", "origins"];

function hrefOf(language: Language, section: Section, asOf: string | null): string {
  const path = section === "register" ? `/${language}` : `/${language}/${section}`;
  return pathOn(path, known.includes(section) ? asOf : null);
}
