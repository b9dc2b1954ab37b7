import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "@/app/styles.css";
import { frameLanguage, type Params } from "@/app/_server/language";
import { readRegister, readSample } from "@/app/_server/read-settings";
import { siteAddress } from "@/app/_server/site-address";
import { SiteFooter } from "@/components/site/site-footer";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

export const viewport: Viewport = { colorScheme: "light dark" };

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = frameLanguage((await params).locale);
  const name = translator(language, "common")("name");
  return { metadataBase: siteAddress(), title: { default: name, template: `%s · ${name}` } };
}

const full = { zh: "zh-Hans", en: "en", fr: "fr" } as const;

/** The root of every page: its language, and the warning that stands on all of them while the sample is loaded. */
export default async function RootLayout({ params, children }: { params: Params; children: ReactNode }) {
  const language = frameLanguage((await params).locale);
  const [sample, register] = await Promise.all([readSample(), readRegister()]);
  return (
    <html lang={full[language]}>
      <body>
        {sample && <SampleBanner language={language} />}
        {children}
        <SiteFooter language={language} register={register} />
      </body>
    </html>
  );
}

function SampleBanner({ language }: { language: Language }) {
  const t = translator(language, "common");
  return (
    <aside className="sample-banner" aria-label={t("sampleLabel")}>
      {t("sample")}
    </aside>
  );
}
