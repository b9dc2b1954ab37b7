import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readNames } from "@/app/_server/reads";
import { RegisterSlice } from "@/app/_server/register-slice";
import { labelIn } from "@/components/project/labels";
import { RecordText } from "@/components/project/record-text";
import { Page } from "@/components/ui/page";
import { textIn } from "@/domain/languages";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { params: Params<"code"> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const { domains } = await readNames();
  return pageMetadata(language, `/domains/${code}`, { title: textIn(labelIn(domains, code), language).text });
}

/** The projects of one domain of technology. */
export default async function Domain({ params }: Props) {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const { domains } = await readNames();
  if (code !== code.toUpperCase() && domains[code.toUpperCase()])
    permanentRedirect(`/${language}/domains/${code.toUpperCase()}`);
  const labels = domains[code];
  if (!labels) notFound();
  const t = translator(language, "publicPages");
  return (
    <Page
      language={language}
      path={`/domains/${code}`}
      section="register"
      breadcrumbs={[{ href: `/${language}`, label: t("overview.title") }]}
      title={<RecordText texts={labels} language={language} />}
      lead={t("domain.lead", { code })}
    >
      <RegisterSlice language={language} filter={{ domain: code }} />
    </Page>
  );
}
