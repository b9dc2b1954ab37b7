import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { listPath } from "@/app/_server/list-path";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readEditionOf } from "@/app/_server/read-editions";
import { readNames, readNewest } from "@/app/_server/reads";
import { eventOf } from "@/app/_server/structured/edition";
import { ClassSums } from "@/components/charts/class-sums";
import { HeldNotice } from "@/components/edition/held-notice";
import { PressFigures } from "@/components/edition/press-figures";
import { ProjectList } from "@/components/project/project-list";
import { RecordText } from "@/components/project/record-text";
import { StructuredData } from "@/components/site/structured-data";
import { Page } from "@/components/ui/page";
import { Section } from "@/components/ui/section";
import type { Edition } from "@/domain/edition";
import { type Language, textIn } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { EditionFacts } from "./edition-facts";
import { EditionParts } from "./edition-parts";

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { params: Params<"slug"> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const language = languageOf(locale);
  const edition = await readEditionOf(slug);
  if (edition === null) return {};
  return pageMetadata(language, `/editions/${slug}`, {
    title: textIn(edition.labels, language).text,
    picture: true,
    description: textIn(edition.themes, language).text,
  });
}

/** One edition: what it was, what was signed, and what was said to be signed. */
export default async function EditionPage({ params }: Props) {
  const { locale, slug } = await params;
  const language = languageOf(locale);
  const edition = await readEditionOf(slug);
  if (edition === null) notFound();
  if (edition.slug !== slug) permanentRedirect(`/${language}/editions/${edition.slug}`);
  const t = translator(language, "publicPages");
  const { origins: placeNames } = await readNames();
  return (
    <Page
      language={language}
      path={`/editions/${slug}`}
      section="editions"
      breadcrumbs={[{ href: `/${language}/editions`, label: t("editions.title") }]}
      title={<RecordText texts={edition.labels} language={language} />}
      lead={<RecordText texts={edition.themes} language={language} />}
    >
      <EditionFacts {...{ language, edition, placeNames }} />
      <OwnFigures language={language} edition={edition} />
      {edition.press.wholes.length + edition.press.partitions.length > 0 && (
        <Section title={t("press.title")}>
          <p className="measure pb-3 text-soft">{t("press.lead")}</p>
          <PressFigures language={language} press={edition.press} />
        </Section>
      )}
      <Newest language={language} edition={edition} />
      <EditionParts {...{ language, edition, placeNames }} />
      <StructuredData of={eventOf(language, edition)} />
    </Page>
  );
}

function OwnFigures({ language, edition }: { language: Language; edition: Edition }) {
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
              listPath(language, { edition: [edition.code], class: [agreementClass] })
            }
          />
        )}
      </div>
    </Section>
  );
}

async function Newest({ language, edition }: { language: Language; edition: Edition }) {
  const [page, names] = await Promise.all([readNewest({ edition: edition.code }, 50), readNames()]);
  if (page.projects.length === 0) return null;
  const t = translator(language, "publicPages");
  return (
    <Section
      title={t("edition.projects")}
      aside={<a href={listPath(language, { edition: [edition.code] })}>{t("edition.asList")}</a>}
    >
      <ProjectList language={language} projects={page.projects} labels={names} />
    </Section>
  );
}
