import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readNames } from "@/app/_server/reads";
import { RegisterSlice } from "@/app/_server/register-slice";
import { Page } from "@/components/ui/page";
import { areaOf, OriginCode } from "@/domain/origin";
import { originName } from "@/messages/origin-names";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { params: Params<"code"> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const origin = originName(language, code, (await readNames()).origins);
  const t = translator(language, "publicPages");
  return pageMetadata(language, `/origins/${code}`, { title: t("origin.title", { origin }) });
}

/** The projects with partners from one country, region or province. */
export default async function Origin({ params }: Props) {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const read = OriginCode.safeParse(code);
  if (!read.success) notFound();
  if (read.data !== code) permanentRedirect(`/${language}/origins/${read.data}`);
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const origin = originName(language, code, (await readNames()).origins);
  return (
    <Page
      language={language}
      path={`/origins/${code}`}
      section="origins"
      breadcrumbs={[{ href: `/${language}/origins`, label: t("origins.title") }]}
      title={t("origin.title", { origin })}
      lead={t("origin.lead", { code, area: words(`area.${areaOf(code)}`) })}
    >
      <RegisterSlice language={language} filter={{ origin: code }} />
    </Page>
  );
}
