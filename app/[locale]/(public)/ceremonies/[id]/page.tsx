import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type AskableProps, nothingAsked } from "@/app/_server/asked";
import { languageOf } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readCeremonyOf } from "@/app/_server/read-editions";
import { readNames } from "@/app/_server/reads";
import { RegisterPage } from "@/app/_server/register-page";
import { RegisterSlice } from "@/app/_server/register-slice";
import { LaterAgreements } from "@/components/edition/later-agreements";
import { PressFigures } from "@/components/edition/press-figures";
import { Name, RecordText } from "@/components/project/record-text";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import type { Ceremony } from "@/domain/edition";
import { type Language, textIn } from "@/domain/languages";
import { pathOn } from "@/domain/reading";
import { formatDate } from "@/messages/format-date";
import { originName } from "@/messages/origin-names";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = AskableProps<"id">;

export async function generateMetadata({ params, asked = nothingAsked }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const ceremony = await readCeremonyOf(id, asked.reading.asOf);
  if (ceremony === null) return {};
  return pageMetadata(language, `/ceremonies/${id}`, {
    title: textIn(ceremony.titles, language).text,
    picture: true,
  });
}

/** One signing ceremony and every project with an agreement signed there. */
export default async function CeremonyPage({ params, asked = nothingAsked }: Props) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const ceremony = await readCeremonyOf(id, asked.reading.asOf);
  if (ceremony === null) notFound();
  const t = translator(language, "publicPages");
  const { asOf } = asked.reading;
  const { edition, press, later } = ceremony;
  return (
    <RegisterPage
      language={language}
      asked={asked}
      path={`/ceremonies/${id}`}
      section="editions"
      breadcrumbs={[
        { href: pathOn(`/${language}/editions`, asOf), label: t("editions.title") },
        ...(edition
          ? [
              {
                href: pathOn(`/${language}/editions/${edition.code.toLowerCase()}`, asOf),
                label: <Name texts={edition.labels} language={language} />,
              },
            ]
          : []),
      ]}
      title={<RecordText texts={ceremony.titles} language={language} />}
    >
      <CeremonyFacts language={language} ceremony={ceremony} />
      <RegisterSlice
        language={language}
        path={`/${language}/ceremonies/${id}`}
        filter={{ ceremony: id }}
        reading={asked.reading}
      />
      {later.length > 0 && (
        <Section title={t("edition.later")}>
          <p className="measure pb-3 text-soft">{t("edition.laterLead")}</p>
          <LaterAgreements language={language} agreements={later} asOf={asOf} />
        </Section>
      )}
      {press.wholes.length + press.partitions.length > 0 && (
        <Section title={t("press.title")}>
          <p className="measure pb-3 text-soft">{t("press.lead")}</p>
          <PressFigures language={language} press={press} />
        </Section>
      )}
    </RegisterPage>
  );
}

async function CeremonyFacts({ language, ceremony }: { language: Language; ceremony: Ceremony }) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const { date, mode, places, placeCode, sessions } = ceremony;
  const { origins } = await readNames();
  return (
    <DefinitionList
      facts={[
        { term: t("edition.date"), fact: date && formatDate(language, date) },
        { term: t("edition.mode"), fact: words(`mode.${mode}`) },
        {
          term: t("editions.place"),
          fact:
            Object.keys(places).length > 0 ? (
              <Name texts={places} language={language} />
            ) : (
              placeCode && originName(language, placeCode, origins)
            ),
        },
        {
          term: t("edition.sessions"),
          fact:
            sessions.length > 0 &&
            sessions.map((session, index) => (
              <span key={index} className="block">
                <Name texts={session.titles} language={language} />
                {session.date && ` · ${formatDate(language, session.date)}`}
              </span>
            )),
        },
      ]}
    />
  );
}
