import { type Language, languages } from "../../domain/languages";

const own: Record<Language, string> = { zh: "中文", en: "English", fr: "Français" };

/** The same page in the other languages. `path` is the page's address without its language. */
export function LanguageSwitch({
  language,
  path,
  label,
}: {
  readonly language: Language;
  readonly path: string;
  readonly label: string;
}) {
  return (
    <nav aria-label={label}>
      <ul className="plain-list flex gap-x-3">
        {languages.map((other) => (
          <li key={other}>
            {other === language ? (
              <span aria-current="true" className="font-semibold">
                {own[other]}
              </span>
            ) : (
              <a href={`/${other}${path}`} lang={other} hrefLang={other} rel="alternate">
                {own[other]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
