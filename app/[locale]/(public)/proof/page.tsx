import type { Metadata } from "next";
import {
  figuresMetadata,
  figuresPath,
  figuresQuery,
  readFiguresAsked,
  readingOf,
} from "@/app/_server/asked-figures";
import { languageOf, type Params } from "@/app/_server/language";
import { publicRecords } from "@/app/_server/list-path";
import { pageMetadata } from "@/app/_server/page-metadata";
import type { Parameters } from "@/app/_server/query-string";
import { readNames } from "@/app/_server/reads";
import { RegisterPage } from "@/app/_server/register-page";
import { HowItAddsUp } from "@/app/[locale]/(official)/dashboard/proof/how-it-adds-up";
import { Published } from "@/app/[locale]/(official)/dashboard/proof/published";
import { readProof } from "@/app/[locale]/(official)/dashboard/proof/read-proof";
import { ClassSums } from "@/components/charts/class-sums";
import { RatesNote } from "@/components/dashboard/rates-note";
import { Section } from "@/components/ui/section";
import { publicOrganizationNamesOf } from "@/db/organizations";
import { databaseForReading } from "@/db/replicas/for-reading";
import { translator } from "@/messages/translator";
import { currencyChips } from "../overview-questions";
import { ChosenFilters } from "../projects/chosen-filters";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "figures");
  const said = pageMetadata(language, "/proof", { title: t("proof.title"), description: t("proof.lead") });
  return figuresMetadata(said, await searchParams);
}

/** How the public's figures add up: their parts, what overlaps, what further agreements did, what is not known. */
export default async function PublicProof({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const asked = await readFiguresAsked(language, "/proof", await searchParams);
  const { query } = asked;
  const db = await databaseForReading();
  const [proof, names, organizations] = await Promise.all([
    readProof(db, query, null),
    readNames(),
    publicOrganizationNamesOf(db, query.organization),
  ]);
  const labels = { ...names, organizations: Object.fromEntries(organizations) };
  const t = translator(language, "publicPages");
  const figures = translator(language, "figures");
  return (
    <RegisterPage
      language={language}
      asked={readingOf(asked)}
      path="/proof"
      pathOf={(reading) => figuresQuery("/proof", { ...query, ...reading })}
      title={figures("proof.title")}
      lead={figures("proof.lead")}
      breadcrumbs={[{ href: figuresPath(language, "", query), label: t("overview.title") }]}
    >
      <ChosenFilters
        {...{ language, query, labels }}
        clear={`/${language}/proof`}
        pathOf={(other) => figuresPath(language, "/proof", other)}
        more={currencyChips(language, query, "/proof")}
      />
      <Section title={figures("proof.figure")} aside={<a href={`/${language}/method`}>{t("figures.how")}</a>}>
        <ClassSums
          language={language}
          caption={t("figures.byClass")}
          captionHidden
          sums={proof.headline.all.total.byClass}
          hrefOf={(of) => publicRecords(language, { ...query, class: [of] })}
        />
        <div className="measure grid gap-1 pt-2 text-[15px] text-soft">
          <p>{t("figures.neverAdded")}</p>
          <RatesNote language={language} figures={proof.headline.all} />
        </div>
      </Section>
      <HowItAddsUp {...{ language, query, labels, proof }} recordsOf={(of) => publicRecords(language, of)} />
      <Published {...{ language, query }} />
    </RegisterPage>
  );
}
