import type { WebPage, WithContext } from "schema-dts";
import { siteAddress } from "@/app/_server/site-address";
import { type Language, textIn } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { datasetId } from "./dataset";

/** The page of a project: a record of a data set about an undertaking; what sources say of it are its subjects. */
export function pageOfProject(language: Language, project: PublicProject): WithContext<WebPage> {
  const { reference, originalLanguage: original, parties, locations, sources } = project;
  const at = (path: string) => new URL(path, siteAddress()).href;
  const title = textIn(project.title, language, original).text;
  const summary = textIn(project.summary, language, original).text;
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    url: at(`/${language}/projects/${reference}`),
    name: title,
    inLanguage: language,
    datePublished: project.firstPublishedAt.toISOString(),
    dateModified: project.updatedAt.toISOString(),
    isPartOf: { "@type": "Dataset", "@id": datasetId() },
    citation: sources.flatMap(({ address, title: name }) =>
      address === null ? [] : [{ "@type": "CreativeWork", url: address, ...(name !== null && { name }) }],
    ),
    mainEntity: {
      "@type": "Project",
      identifier: reference,
      name: title,
      ...(summary !== "" && { description: summary }),
      location: locations.map(({ code, place }) => ({ "@type": "Place", name: place || code })),
      member: parties.map(({ organization }) => ({
        "@type": "Organization",
        "@id": at(`/${language}/organizations/${organization.id}`),
        name: textIn(organization.names, language, original).text,
      })),
    },
  };
}
