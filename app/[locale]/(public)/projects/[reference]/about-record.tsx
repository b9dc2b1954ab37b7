import { clockIn, readRegister } from "@/app/_server/read-settings";
import { siteAddress } from "@/app/_server/site-address";
import { Citation } from "@/components/project/citation";
import { PrintedCode } from "@/components/project/printed-code";
import { isForReadersOnly } from "@/components/site/readers-only";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { pathOn } from "@/domain/reading";
import { dayOf } from "@/domain/zone";
import { translator } from "@/messages/translator";

/** Which version this is, how to cite it, and the other forms that it may be had in. */
export async function About({
  language,
  project,
  asOf,
}: {
  language: Language;
  project: PublicProject;
  asOf: string | null;
}) {
  const t = translator(language, "publicPages");
  const onPaper = translator(language, "paper");
  const at = await clockIn(language);
  const { zone, publisher } = await readRegister();
  const address = new URL(pathOn(`/${language}/projects/${project.reference}`, asOf), siteAddress()).href;
  return (
    <Section title={t("project.record")}>
      <p>
        {t("project.version", {
          version: String(project.version),
          first: at(project.firstPublishedAt),
          last: at(project.updatedAt),
        })}
      </p>
      <h3 className="pt-3">{onPaper("cite")}</h3>
      <Citation
        {...{ language, project, address }}
        day={dayOf(project.updatedAt, zone)}
        publisher={textIn(publisher, language).text}
      />
      <p className="flex flex-wrap gap-x-6 pt-3 no-print">
        <a href={pathOn(`/${language}/projects/${project.reference}/history`, asOf)}>{t("history.link")}</a>
        <a href={pathOn(`/${language}/projects/${project.reference}/sheet.pdf`, asOf)}>{onPaper("link")}</a>
        <a href={pathOn(`/api/v1/projects/${project.reference}`, asOf)}>{t("project.json")}</a>
        <a href={pathOn(`/api/v1/projects/${project.reference}/ocds.json`, asOf)}>
          {translator(language, "openData")("download.ocds")}
        </a>
        {!isForReadersOnly() && (
          <a href={`/${language}/projects/${project.reference}/report`}>
            {translator(language, "reports")("title")}
          </a>
        )}
      </p>
      <PrintedCode address={address} label={onPaper("code", { address })} />
    </Section>
  );
}
