import type { Dataset, WithContext } from "schema-dts";
import { siteAddress } from "@/app/_server/site-address";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

const whole = (path: string): string => new URL(path, siteAddress()).href;

/** What names the data set of this register wherever it is spoken of. */
export const datasetId = (): string => whole("/#dataset");

/** The files of the data set: the end of their address, and their media type. */
export const distributions = [
  { format: "csv", type: "text/csv" },
  { format: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  { format: "jsonl", type: "application/jsonl" },
  { format: "ocds.json", type: "application/json" },
] as const;

export const addressOfFile = (format: string): string => whole(`/api/v1/projects.${format}`);

/** The register as a data set; its licence is for its publisher to state, so none is claimed. */
export function datasetOf(language: Language): WithContext<Dataset> {
  const t = translator(language, "publicPages");
  const name = translator(language, "common")("name");
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": datasetId(),
    name: `${name}: ${t("list.title")}`,
    description: t("about.lead"),
    url: whole(`/${language}/data`),
    inLanguage: ["zh", "en", "fr"],
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name, url: whole(`/${language}/about`) },
    distribution: distributions.map(({ format, type }) => ({
      "@type": "DataDownload",
      encodingFormat: type,
      contentUrl: addressOfFile(format),
    })),
  };
}
