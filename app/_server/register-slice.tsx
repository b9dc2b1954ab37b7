import { ClassSums } from "@/components/charts/class-sums";
import { ProjectList } from "@/components/project/project-list";
import { ReadingForm } from "@/components/site/reading-form";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Language } from "@/domain/languages";
import type { Reading } from "@/domain/reading";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { ChartsOf } from "./charts";
import { listPath } from "./list-path";
import { type OneFilter, queryOf, readFigures, readNames, readNewest } from "./reads";

/**
 * The register's figures and newest projects of one value: of a domain, an origin, an organization, a ceremony. `path`
 * is the address of its page, which can be read in other ways.
 */
export async function RegisterSlice({
  language,
  path,
  filter,
  reading,
}: {
  readonly language: Language;
  readonly path: string;
  readonly filter: OneFilter;
  readonly reading: Reading;
}) {
  const t = translator(language, "publicPages");
  const [{ total }, page, names] = await Promise.all([
    readFigures(reading, filter),
    readNewest(reading, filter, 20),
    readNames(),
  ]);
  const { asOf } = reading;
  const query = queryOf(filter, reading);
  const otherwise = <ReadingForm {...{ language, path, reading }} />;
  if (total.projects === 0)
    return (
      <>
        <Notice title={t("slice.nothing")} />
        {otherwise}
      </>
    );
  return (
    <>
      <Section
        title={t("slice.figures", { projects: total.projects })}
        aside={<a href={`/${language}/method`}>{t("figures.how")}</a>}
      >
        <ClassSums
          language={language}
          caption={t("figures.byClass")}
          captionHidden
          sums={total.byClass}
          hrefOf={(agreementClass) => listPath(language, { ...query, class: [agreementClass] })}
        />
        {otherwise}
      </Section>
      <ChartsOf {...{ language, reading, filter }} total={total.projects} />
      <Section title={t("slice.projects")}>
        <ProjectList language={language} projects={page.projects} labels={names} asOf={asOf} />
        {page.next !== null && (
          <p className="pt-4">
            <ButtonLink href={listPath(language, query)} weight="secondary">
              {t("slice.all", { projects: formatNumber(language, page.total) })}
            </ButtonLink>
          </p>
        )}
      </Section>
    </>
  );
}
