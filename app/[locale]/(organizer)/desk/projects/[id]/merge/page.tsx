import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { Notice } from "@/components/ui/notice";
import { type Database, database } from "@/db/client";
import { publicNamesOf } from "@/db/projects/public-names";
import { type Draft, readDraft } from "@/db/projects/read-draft";
import { readOther, readProposedMerge } from "@/db/projects/read-merge";
import type { Actor } from "@/domain/actor";
import { type Language, textIn } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../../frame";
import { Compare } from "./compare";
import { FindForm } from "./find-form";
import { pairOf } from "./pair";
import { Proposed } from "./proposed";

export const dynamic = "force-dynamic";

type Props = {
  params: Params<"id">;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "merging")("title"), robots: { index: false } };
}

/** Two records that turn out to be one project: finding the other, answering what only a person knows, confirming. */
export default async function Merge({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const path = `/projects/${id}/merge`;
  const actor = await requireActor(language, `/${language}/desk${path}`, mayRecord);
  const db = await database();
  const draft = await readDraft(db, id, actor);
  if (!draft) notFound();
  if (draft.mergedInto) redirect(`/${language}/desk/projects/${draft.mergedInto}`);
  if (draft.projectState === "withdrawn") notFound();
  const { with: named, stays } = await searchParams;
  const t = translator(language, "merging");
  const title = textIn(draft.document.title, language, draft.document.originalLanguage).text;
  const label = title || translator(language, "desk")("untitled");
  return (
    <DeskPage
      language={language}
      actor={actor}
      path={path}
      title={t("title")}
      lead={t("lead")}
      breadcrumbs={[{ href: `/${language}/desk/projects/${id}`, label }]}
    >
      {await step({ db, language, actor, draft }, String(named ?? "").trim(), String(stays ?? ""))}
    </DeskPage>
  );
}

interface Asked {
  readonly db: Database;
  readonly language: Language;
  readonly actor: Actor;
  readonly draft: Draft;
}

async function step({ db, language, actor, draft }: Asked, named: string, stays: string) {
  const proposal = await readProposedMerge(db, draft.project);
  if (proposal) {
    const otherId = proposal.ending === draft.project ? proposal.staying : proposal.ending;
    const other = await readDraft(db, otherId, actor);
    const pair = other && pairOf(draft, other, proposal.staying);
    if (!pair) return <FindForm language={language} asked="" />;
    const names = await publicNamesOf(db, [pair.ending.document, pair.staying.document]);
    return <Proposed language={language} actor={actor} pair={pair} proposal={proposal} names={names} />;
  }
  const other = named === "" ? null : await readOther(db, named, actor);
  if (!other || other.mergedInto || other.projectState === "withdrawn" || other.project === draft.project)
    return <FindForm language={language} asked={named} />;
  const pair = pairOf(draft, other, stays);
  if (!pair) return <Notice tone="strong" title={translator(language, "merging")("neitherPublished")} />;
  const names = await publicNamesOf(db, [pair.ending.document, pair.staying.document]);
  return <Compare language={language} pair={pair} names={names} />;
}
