import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { type AskableProps, nothingAsked, readingQuery } from "@/app/_server/asked";
import { languageOf } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readNames } from "@/app/_server/reads";
import { RegisterPage } from "@/app/_server/register-page";
import { RegisterSlice } from "@/app/_server/register-slice";
import { labelIn } from "@/components/project/labels";
import { RecordText } from "@/components/project/record-text";
import { textIn } from "@/domain/languages";
import { pathOn } from "@/domain/reading";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = AskableProps<"code">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const { domains } = await readNames();
  return pageMetadata(language, `/domains/${code}`, {
    title: textIn(labelIn(domains, code), language).text,
    picture: Object.hasOwn(domains, code),
  });
}

/** The projects of one domain of technology. */
export default async function Domain({ params, asked = nothingAsked }: Props) {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const { domains } = await readNames();
  const inCapitals = code.toUpperCase();
  if (code !== inCapitals && Object.hasOwn(domains, inCapitals))
    permanentRedirect(`/${language}/domains/${inCapitals}${readingQuery(asked.reading)}`);
  const labels = Object.hasOwn(domains, code) ? domains[code] : undefined;
  if (!labels) notFound();
  const t = translator(language, "publicPages");
  return (
    <RegisterPage
      language={language}
      asked={asked}
      path={`/domains/${code}`}
      section="register"
      breadcrumbs={[{ href: pathOn(`/${language}`, asked.reading.asOf), label: t("overview.title") }]}
      title={<RecordText texts={labels} language={language} />}
      lead={t("domain.lead", { code })}
    >
      <RegisterSlice
        language={language}
        path={`/${language}/domains/${code}`}
        filter={{ domain: code }}
        reading={asked.reading}
      />
    </RegisterPage>
  );
}
