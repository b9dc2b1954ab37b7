import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { type AskableProps, type Asked, nothingAsked } from "@/app/_server/asked";
import { languageOf } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readProject } from "@/app/_server/read-project";
import { readNames } from "@/app/_server/reads";
import { RedactionNotices } from "@/app/_server/redaction-notices";
import { RegisterPage } from "@/app/_server/register-page";
import { RelatedProjects } from "@/app/_server/related-projects";
import { pageOfProject } from "@/app/_server/structured/project";
import { Claims } from "@/components/project/claims";
import { Facts } from "@/components/project/facts";
import { Parties } from "@/components/project/parties";
import { RecordText } from "@/components/project/record-text";
import { Sources } from "@/components/project/sources";
import { standingShown, standingTone } from "@/components/project/standing";
import { Timeline } from "@/components/project/timeline";
import { unknownsOf } from "@/components/project/unknowns";
import { StructuredData } from "@/components/site/structured-data";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { type Language, textIn } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { pathOn } from "@/domain/reading";
import { translator } from "@/messages/translator";
import { About } from "./about-record";
import { NotYetPublished } from "./not-yet-published";
import { WithdrawnProject } from "./withdrawn-project";

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = AskableProps<"reference">;

export async function generateMetadata({ params, asked = nothingAsked }: Props): Promise<Metadata> {
  const { locale, reference } = await params;
  const language = languageOf(locale);
  const read = await readProject(reference, asked.reading.asOf);
  if (read?.found === "published") {
    const { title, summary, originalLanguage } = read.project;
    return pageMetadata(language, `/projects/${reference}`, {
      title: textIn(title, language, originalLanguage).text,
      picture: true,
      description: textIn(summary, language, originalLanguage).text,
    });
  }
  return pageMetadata(language, `/projects/${reference}`, { title: reference, indexed: false });
}

/** The permanent public record of one project. */
export default async function Project({ params, asked = nothingAsked }: Props) {
  const { locale, reference } = await params;
  const language = languageOf(locale);
  const read = await readProject(reference, asked.reading.asOf);
  if (read === null) notFound();
  if (read.found === "merged")
    permanentRedirect(pathOn(`/${language}/projects/${read.into}`, asked.reading.asOf));
  if (read.found === "withdrawn") return <WithdrawnProject {...{ language, asked }} withdrawn={read} />;
  if (read.found === "not-yet") return <NotYetPublished {...{ language, asked }} project={read} />;
  return <Published {...{ language, asked }} project={read.project} />;
}

async function Published({
  language,
  asked,
  project,
}: {
  language: Language;
  asked: Asked;
  project: PublicProject;
}) {
  const t = translator(language, "publicPages");
  const { originalLanguage: original, reference } = project;
  const { asOf } = asked.reading;
  const { origins: placeNames } = await readNames();
  return (
    <RegisterPage
      language={language}
      asked={asked}
      path={`/projects/${reference}`}
      section="projects"
      breadcrumbs={[{ href: pathOn(`/${language}/projects`, asOf), label: t("list.title") }]}
      title={<RecordText texts={project.title} language={language} original={original} />}
      lead={<RecordText texts={project.summary} language={language} original={original} />}
    >
      <RedactionNotices language={language} reference={reference} />
      <div>
        <Marks language={language} project={project} />
        <Facts {...{ language, project, placeNames, asOf }} />
      </div>
      {project.parties.length > 0 && (
        <Section title={t("project.parties")}>
          <Parties {...{ language, placeNames, asOf }} parties={project.parties} />
        </Section>
      )}
      <Section title={t("project.timeline")}>
        <Timeline {...{ language, project, asOf }} />
      </Section>
      {project.claims.length > 0 && (
        <Section title={t("claims.title")}>
          <p className="measure pb-3 text-soft">{t("claims.lead")}</p>
          <Claims language={language} project={project} />
        </Section>
      )}
      <NotKnown language={language} project={project} />
      {project.sources.length > 0 && (
        <Section title={t("sources.title")}>
          <Sources language={language} sources={project.sources} />
        </Section>
      )}
      {asOf === null && <RelatedProjects language={language} project={project} />}
      <About {...{ language, project, asOf }} />
      <StructuredData of={pageOfProject(language, project)} />
    </RegisterPage>
  );
}

function Marks({ language, project }: { language: Language; project: PublicProject }) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const { standing, verified } = standingShown(project);
  return (
    <p className="flex flex-wrap gap-2 pb-3">
      <Tag>{project.reference}</Tag>
      <Tag tone={standingTone(standing)}>{words(`standing.${standing}`)}</Tag>
      {!verified && <Tag>{t("project.notVerified")}</Tag>}
      {project.unconfirmed && <Tag>{words("unconfirmed")}</Tag>}
      {project.translatedByRegister.includes(language) && (
        <Tag>{t("project.translated", { language: words(`language.${project.originalLanguage}`) })}</Tag>
      )}
    </p>
  );
}

function NotKnown({ language, project }: { language: Language; project: PublicProject }) {
  const t = translator(language, "publicPages");
  const unknown = unknownsOf(project);
  if (unknown.length === 0) return null;
  return (
    <Section title={t("unknown.title")}>
      <ul>
        {unknown.map((one) => (
          <li key={one}>{t(`unknown.${one}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
