import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { type AskableProps, nothingAsked } from "@/app/_server/asked";
import { languageOf } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readOrganization, readSuccessor } from "@/app/_server/read-organization";
import { readNames } from "@/app/_server/reads";
import { RegisterPage } from "@/app/_server/register-page";
import { RegisterSlice } from "@/app/_server/register-slice";
import { Name, RecordText } from "@/components/project/record-text";
import { DefinitionList } from "@/components/ui/definition-list";
import type { PublicOrganization } from "@/db/organizations";
import { type Language, textIn } from "@/domain/languages";
import { pathOn } from "@/domain/reading";
import { formatDate } from "@/messages/format-date";
import { originName } from "@/messages/origin-names";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = AskableProps<"id">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const organization = await readOrganization(id);
  if (organization === null) return {};
  return pageMetadata(language, `/organizations/${id}`, {
    title: textIn(organization.names, language).text,
    picture: true,
  });
}

/** One organization and the published projects that it is a party of. */
export default async function OrganizationPage({ params, asked = nothingAsked }: Props) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const organization = await readOrganization(id);
  const { asOf } = asked.reading;
  if (organization === null) return leadOn(language, id, asOf);
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return (
    <RegisterPage
      language={language}
      asked={asked}
      path={`/organizations/${id}`}
      section="projects"
      breadcrumbs={[{ href: pathOn(`/${language}/projects`, asOf), label: t("list.title") }]}
      title={<RecordText texts={organization.names} language={language} />}
      lead={words(`organizationKind.${organization.kind}`)}
    >
      <Facts language={language} organization={organization} asOf={asOf} />
      <RegisterSlice
        language={language}
        path={`/${language}/organizations/${id}`}
        filter={{ organization: id }}
        reading={asked.reading}
      />
    </RegisterPage>
  );
}

/** The address of an organization that turned out to be another leads there for good. */
async function leadOn(language: Language, id: string, asOf: string | null): Promise<never> {
  const successor = await readSuccessor(id);
  if (successor === null) notFound();
  permanentRedirect(pathOn(`/${language}/organizations/${successor}`, asOf));
}

async function Facts({
  language,
  organization,
  asOf,
}: {
  language: Language;
  organization: PublicOrganization;
  asOf: string | null;
}) {
  const t = translator(language, "publicPages");
  const { origins } = await readNames();
  const { names, aliases, seat, parent, parentSince, parentUntil, identifiers, global500 } = organization;
  const others = Object.entries(names).filter(([written]) => written !== textIn(names, language).language);
  return (
    <DefinitionList
      facts={[
        {
          term: t("organization.names"),
          fact:
            others.length > 0 &&
            others.map(([written, name]) => (
              <span key={written} lang={written} className="block">
                {name}
              </span>
            )),
        },
        { term: t("organization.aliases"), fact: aliases.join(" · ") },
        { term: t("organization.seat"), fact: seat && originName(language, seat, origins) },
        {
          term: t("organization.parent"),
          fact: parent && (
            <>
              <a href={pathOn(`/${language}/organizations/${parent.id}`, asOf)}>
                <Name texts={parent.names} language={language} />
              </a>
              <ParentDates {...{ language, since: parentSince, until: parentUntil }} />
            </>
          ),
        },
        {
          term: t("organization.identifiers"),
          fact:
            identifiers.length > 0 &&
            identifiers.map(({ scheme, value }) => (
              <span key={`${scheme} ${value}`} className="block">
                {scheme} {value}
              </span>
            )),
        },
        { term: t("organization.global500"), fact: global500.join(", ") },
      ]}
    />
  );
}

function ParentDates({
  language,
  since,
  until,
}: {
  language: Language;
  since: string | null;
  until: string | null;
}) {
  const t = translator(language, "publicPages");
  const said = [
    since && t("organization.since", { date: formatDate(language, since) }),
    until && t("organization.until", { date: formatDate(language, until) }),
  ].filter(Boolean);
  return said.length > 0 && <span className="block text-[15px] text-soft">{said.join(" · ")}</span>;
}
