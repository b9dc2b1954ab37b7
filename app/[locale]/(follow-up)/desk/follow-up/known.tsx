import { stepInWords } from "@/components/desk/evidence";
import { Name } from "@/components/project/record-text";
import type { Followed } from "@/db/follow-up/followed";
import type { Language } from "@/domain/languages";
import { looseDate } from "@/domain/loose-date";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";

/** A project in the table: the way to its page, the latest that is known of it, and what is on its way. */
export function Known({ language, project }: { readonly language: Language; readonly project: Followed }) {
  const t = translator(language, "following");
  const { reference, titles, originalLanguage, signed, latest, correction } = project;
  return (
    <>
      <a href={`/${language}/projects/${reference}`}>
        <Name texts={titles} language={language} original={originalLanguage} />
      </a>
      <span className="block text-[15px] text-soft">
        {reference}
        {" · "}
        {latest
          ? `${stepInWords(language, { kind: latest.kind, planned: null, actual: looseDate(latest.actual) })} · ${t(latest.verified ? "verified" : "reported")}`
          : t("signedLast", {
              date: signed ? formatDate(language, signed) : translator(language, "words")("notKnown"),
            })}
      </span>
      {correction !== "none" && (
        <span className="block text-[15px]">
          {t(correction === "in-review" ? "onItsWay" : "correctionOpen")}
        </span>
      )}
    </>
  );
}
