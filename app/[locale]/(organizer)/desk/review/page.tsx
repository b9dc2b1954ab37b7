import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { BatchForm } from "@/components/desk/batch-form";
import { database } from "@/db/client";
import { publicNamesOf } from "@/db/projects/public-names";
import { readBatch } from "@/db/projects/review-batch";
import { readSettings } from "@/db/settings";
import type { Language } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { dayOf } from "@/domain/zone";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { DeskPage } from "../frame";
import { publishBatch } from "./actions";
import { Lines } from "./lines";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "reviewing")("batch.title"), robots: { index: false } };
}

/** Everything that waits for a reviewer as one table, published line by line exactly as it stands there. */
export default async function ReviewBatch({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/desk/review`, mayRecord);
  const db = await database();
  const { lines, more } = await readBatch(db, actor);
  const names = await publicNamesOf(
    db,
    lines.map(({ document }) => document),
  );
  const today = dayOf(new Date(), (await readSettings(db)).zone);
  const t = translator(language, "reviewing");
  return (
    <DeskPage
      language={language}
      actor={actor}
      path="/review"
      title={t("batch.title")}
      lead={t("batch.lead")}
    >
      <BatchForm action={publishBatch} language={language} words={wordsIn(language)} some={lines.length > 0}>
        {lines.length === 0 ? (
          <p className="text-soft">{t("batch.empty")}</p>
        ) : (
          <>
            <p className="text-soft">{t("batch.doubtNote", { doubtful: t("batch.doubtful") })}</p>
            <Lines {...{ language, lines, names, today }} />
          </>
        )}
        {more > 0 && <p>{t("batch.more", { more: formatNumber(language, more), count: more })}</p>}
      </BatchForm>
    </DeskPage>
  );
}

function wordsIn(language: Language) {
  const t = translator(language, "reviewing");
  return {
    submit: t("batch.submit"),
    none: t("batch.none"),
    outcome: t("batch.outcome"),
    published: t("batch.outcomePublished", { lines: "{lines}" }),
    left: t("batch.outcomeLeft", { lines: "{lines}" }),
    stopped: t("batch.stopped"),
    progress: t("batch.progress", { done: "{done}", all: "{all}" }),
  };
}
