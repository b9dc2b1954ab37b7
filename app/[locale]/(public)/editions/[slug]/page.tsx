import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { type AskableProps, nothingAsked, readingQuery } from "@/app/_server/asked";
import { ChartsOf } from "@/app/_server/charts";
import { Compared } from "@/app/_server/figures/compared";
import { languageOf } from "@/app/_server/language";
import { listPath, publicRecords } from "@/app/_server/list-path";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readEditionOf } from "@/app/_server/read-editions";
import { today } from "@/app/_server/read-settings";
import { readCoverage, readEditionBeside, readNames, readNewest } from "@/app/_server/reads";
import { RegisterPage } from "@/app/_server/register-page";
import { eventOf } from "@/app/_server/structured/edition";
import { ClassSums } from "@/components/charts/class-sums";
import { HeldNotice } from "@/components/edition/held-notice";
import { PressFigures } from "@/components/edition/press-figures";
import { ProjectList } from "@/components/project/project-list";
import { RecordText } from "@/components/project/record-text";
import { ReadingForm } from "@/components/site/reading-form";
import { StructuredData } from "@/components/site/structured-data";
import { Section } from "@/components/ui/section";
import type { Edition } from "@/domain/edition";
import { type Language, textIn } from "@/domain/languages";
import { known, pathOn, type Reading } from "@/domain/reading";
import { translator } from "@/messages/translator";
import { EditionFacts } from "./edition-facts";
import { EditionParts } from "./edition-parts";

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = AskableProps<"slug">;

export async function generateMetadata({ params, asked = nothingAsked }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const language = languageOf(locale);
  const edition = await readEditionOf(slug, asked.reading);
  if (edition === null) return {};
  return pageMetadata(language, `/editions/${slug}`, {
    title: textIn(edition.labels, language).text,
    picture: true,
    description: textIn(edition.themes, language).text,
  });
}

/** One edition: what it was, what was signed, and what was said to be signed. */
export default async function EditionPage({ params, asked = nothingAsked }: Props) {
  const { locale, slug } = await params;
  const language = languageOf(locale);
  const edition = await readEditionOf(slug, asked.reading);
  if (edition === null) notFound();
  if (edition.slug !== slug)
    permanentRedirect(`/${language}/editions/${edition.slug}${readingQuery(asked.reading)}`);
  const t = translator(language, "publicPages");
  const { reading } = asked;
  const { asOf } = reading;
  const { origins: placeNames } = await readNames();
  return (
    <RegisterPage
      language={language}
      asked={asked}
      path={`/editions/${slug}`}
      section="editions"
      breadcrumbs={[{ href: pathOn(`/${language}/editions`, asOf), label: t("editions.title") }]}
      title={<RecordText texts={edition.labels} language={language} />}
      lead={<RecordText texts={edition.themes} language={language} />}
    >
      <EditionFacts {...{ language, edition, placeNames, asOf }} />
      <OwnFigures {...{ language, edition, reading }} />
      <BesideOther {...{ language, edition, reading }} />
      {edition.press.wholes.length + edition.press.partitions.length > 0 && (
        <Section title={t("press.title")}>
          <p className="measure pb-3 text-soft">{t("press.lead")}</p>
          <PressFigures language={language} press={edition.press} />
        </Section>
      )}
      <ChartsOf {...{ language, reading }} filter={{ edition: edition.code }} total={edition.projects} />
      <Newest {...{ language, edition, reading }} />
      <EditionParts {...{ language, edition, placeNames, asOf }} />
      <StructuredData of={eventOf(language, edition)} />
    </RegisterPage>
  );
}

interface Read {
  readonly language: Language;
  readonly edition: Edition;
  readonly reading: Reading;
}

function OwnFigures({ language, edition, reading }: Read) {
  const t = translator(language, "publicPages");
  return (
    <Section title={t("edition.figures")} aside={<a href={`/${language}/method`}>{t("figures.how")}</a>}>
      <div className="grid gap-4">
        <HeldNotice language={language} held={edition.held} />
        {edition.figures.length > 0 && (
          <ClassSums
            language={language}
            caption={t("figures.byClass")}
            captionHidden
            sums={edition.figures}
            hrefOf={(agreementClass) =>
              listPath(language, { ...known(reading), edition: [edition.code], class: [agreementClass] })
            }
          />
        )}
        <ReadingForm language={language} path={`/${language}/editions/${edition.slug}`} reading={reading} />
      </div>
    </Section>
  );
}

/** Beside the edition that it continues, where there is one. */
async function BesideOther({ language, edition, reading }: Read) {
  const [comparison, coverages] = await Promise.all([
    readEditionBeside(edition.code, reading, await today()),
    readCoverage(reading.asOf),
  ]);
  if (comparison === null) return null;
  return (
    <Section title={translator(language, "figures")("comparison.title")}>
      <Compared
        {...{ language, comparison, coverages }}
        recordsOf={(query) => publicRecords(language, query)}
      />
    </Section>
  );
}

async function Newest({ language, edition, reading }: Read) {
  const [page, names] = await Promise.all([readNewest(reading, { edition: edition.code }, 50), readNames()]);
  if (page.projects.length === 0) return null;
  const t = translator(language, "publicPages");
  return (
    <Section
      title={t("edition.projects")}
      aside={
        <a href={listPath(language, { ...known(reading), edition: [edition.code] })}>{t("edition.asList")}</a>
      }
    >
      <ProjectList language={language} projects={page.projects} labels={names} asOf={reading.asOf} />
    </Section>
  );
}
