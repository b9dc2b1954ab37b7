import { type Language, textIn } from "../../domain/languages";
import type { PublicProject } from "../../domain/project/public";
import { formatDate } from "../../messages/format-date";
import { translator } from "../../messages/translator";
import { CopyButton } from "../ui/copy-button";

interface Cited {
  readonly language: Language;
  readonly project: Pick<PublicProject, "title" | "originalLanguage" | "reference" | "version">;
  /** The day of the version in the register's zone, `YYYY-MM-DD`. */
  readonly day: string;
  /** Who publishes the register, where that is said. */
  readonly publisher: string;
  /** The whole address of the page. */
  readonly address: string;
}

/** How the record is cited in plain text: what, in which version of which day, where. */
export function citationOf({ language, project, day, publisher, address }: Cited): string {
  const { title, originalLanguage, reference, version } = project;
  const register = translator(language, "common")("name");
  return translator(language, "paper")("citation", {
    title: textIn(title, language, originalLanguage).text,
    reference,
    version: String(version),
    day: formatDate(language, day),
    register:
      publisher === ""
        ? register
        : language === "zh"
          ? `${publisher}${register}`
          : `${register}, ${publisher}`,
    address,
  });
}

/** The citation as text that one tap selects whole, and a button that copies it where scripts run. */
export function Citation(cited: Cited) {
  const t = translator(cited.language, "paper");
  const text = citationOf(cited);
  return (
    <>
      <p className="citation" translate="no">
        {text}
      </p>
      <CopyButton text={text} label={t("copy")} copied={t("copied")} refused={t("notCopied")} />
    </>
  );
}
