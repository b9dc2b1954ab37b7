import { Attendance } from "@/components/edition/attendance";
import { EditionClaims } from "@/components/edition/edition-claims";
import { LaterAgreements } from "@/components/edition/later-agreements";
import { Ceremonies, Programme } from "@/components/edition/programme";
import { Section } from "@/components/ui/section";
import type { Edition } from "@/domain/edition";
import type { Language } from "@/domain/languages";
import type { PlaceNames } from "@/messages/origin-names";
import { translator } from "@/messages/translator";

/** Ceremonies, programme, attendance and what sources say; each only where something is known. */
export function EditionParts({
  language,
  edition,
  placeNames,
  asOf,
}: {
  readonly placeNames: PlaceNames;
  /** The day on which it is read, which its links keep. */
  readonly asOf: string | null;
  readonly language: Language;
  readonly edition: Edition;
}) {
  const t = translator(language, "publicPages");
  const { ceremonies, programme, attendance, claims, later } = edition;
  return (
    <>
      {later.length > 0 && (
        <Section title={t("edition.later")}>
          <p className="measure pb-3 text-soft">{t("edition.laterLead")}</p>
          <LaterAgreements language={language} agreements={later} asOf={asOf} />
        </Section>
      )}
      {ceremonies.length > 0 && (
        <Section title={t("edition.ceremonies")}>
          <Ceremonies {...{ language, ceremonies, placeNames, asOf }} />
        </Section>
      )}
      {programme.length > 0 && (
        <Section title={t("edition.programme")}>
          <Programme language={language} entries={programme} asOf={asOf} />
        </Section>
      )}
      {attendance.length > 0 && (
        <Section title={t("edition.attendance")}>
          <Attendance language={language} claims={attendance} />
        </Section>
      )}
      {claims.length > 0 && (
        <Section title={t("edition.claims")}>
          <EditionClaims language={language} claims={claims} />
        </Section>
      )}
    </>
  );
}
