import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { BatchForm } from "@/components/desk/batch-form";
import { database } from "@/db/client";
import { readReported } from "@/db/follow-up/reported";
import type { Language } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../frame";
import { verifySteps } from "./actions";
import { ReportedTable } from "./reported-table";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "following")("verify.title"), robots: { index: false } };
}

/** What others reported, with the evidence beside it: a second person verifies one, or all that are ticked. */
export default async function VerifyReported({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/desk/follow-up/verify`, mayRecord);
  const { reported, more } = await readReported(await database(), actor);
  const t = translator(language, "following");
  const breadcrumbs = [{ href: `/${language}/desk/follow-up`, label: t("title") }];
  return (
    <DeskPage
      {...{ language, actor, breadcrumbs }}
      path="/follow-up/verify"
      title={t("verify.title")}
      lead={t("verify.lead")}
    >
      <BatchForm
        action={verifySteps}
        language={language}
        words={wordsIn(language)}
        some={reported.length > 0}
      >
        {reported.length === 0 ? (
          <p className="text-soft">{t("verify.empty")}</p>
        ) : (
          <ReportedTable language={language} reported={reported} />
        )}
        {more && <p>{t("verify.more")}</p>}
      </BatchForm>
    </DeskPage>
  );
}

function wordsIn(language: Language) {
  const t = translator(language, "following");
  const batch = translator(language, "reviewing");
  return {
    submit: t("verify.submit"),
    none: t("verify.none"),
    outcome: t("verify.outcome"),
    published: t("verify.done", { lines: "{lines}" }),
    left: t("verify.left", { lines: "{lines}" }),
    stopped: batch("batch.stopped"),
    progress: batch("batch.progress", { done: "{done}", all: "{all}" }),
  };
}
