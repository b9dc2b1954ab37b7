import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { clockIn } from "@/app/_server/read-settings";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { database } from "@/db/client";
import { readReport } from "@/db/error-reports";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";

export const dynamic = "force-dynamic";

type Props = { params: Params<"key"> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return {
    title: translator(language, "reports")("title"),
    robots: { index: false },
    referrer: "no-referrer",
  };
}

/** A report as its reader sees it: its number, when it is answered, and the answer. */
export default async function ReportOfReader({ params }: Props) {
  const { locale, key } = await params;
  const language = languageOf(locale);
  const report = await readReport(await database(), key);
  if (report === null) notFound();
  const t = translator(language, "reports");
  const clock = await clockIn(language);
  const { number, reference, message, state, receivedAt, due, answer, answeredAt } = report;
  return (
    <Page language={language} path={`/report/${key}`} title={t("numbered", { number: String(number) })}>
      {answer === null ? (
        <Notice tone="good" title={t("received", { due: formatDate(language, due) })}>
          <p>{t("keepAddress")}</p>
        </Notice>
      ) : (
        <Notice tone={state === "mended" ? "good" : "plain"} title={t(`states.${state}`)}>
          <p className="whitespace-pre-line" translate="no">
            {answer}
          </p>
        </Notice>
      )}
      <DefinitionList
        facts={[
          {
            term: t("about"),
            fact: reference && <a href={`/${language}/projects/${reference}`}>{reference}</a>,
          },
          {
            term: t("message"),
            fact: (
              <span className="whitespace-pre-line" translate="no">
                {message}
              </span>
            ),
          },
          { term: t("receivedAt"), fact: clock(receivedAt) },
          { term: t("answeredAt"), fact: answeredAt && clock(answeredAt) },
        ]}
      />
    </Page>
  );
}
