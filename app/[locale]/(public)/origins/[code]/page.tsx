import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { type AskableProps, nothingAsked, readingQuery } from "@/app/_server/asked";
import { languageOf } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readNames } from "@/app/_server/reads";
import { RegisterPage } from "@/app/_server/register-page";
import { RegisterSlice } from "@/app/_server/register-slice";
import { areaOf, OriginCode } from "@/domain/origin";
import { pathOn } from "@/domain/reading";
import { originName } from "@/messages/origin-names";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = AskableProps<"code">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const origin = originName(language, code, (await readNames()).origins);
  const t = translator(language, "publicPages");
  return pageMetadata(language, `/origins/${code}`, { title: t("origin.title", { origin }), picture: true });
}

/** The projects with partners from one country, region or province. */
export default async function Origin({ params, asked = nothingAsked }: Props) {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const read = OriginCode.safeParse(code);
  if (!read.success) notFound();
  if (read.data !== code)
    permanentRedirect(`/${language}/origins/${read.data}${readingQuery(asked.reading)}`);
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const origin = originName(language, code, (await readNames()).origins);
  return (
    <RegisterPage
      language={language}
      asked={asked}
      path={`/origins/${code}`}
      section="origins"
      breadcrumbs={[{ href: pathOn(`/${language}/origins`, asked.reading.asOf), label: t("origins.title") }]}
      title={t("origin.title", { origin })}
      lead={t("origin.lead", { code, area: words(`area.${areaOf(code)}`) })}
    >
      <RegisterSlice
        language={language}
        path={`/${language}/origins/${code}`}
        filter={{ origin: code }}
        reading={asked.reading}
      />
    </RegisterPage>
  );
}
