import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { Notice } from "@/components/ui/notice";
import { publicNamesOf } from "@/db/projects/public-names";
import { readDraft } from "@/db/projects/read-draft";
import { readOther, readProposedMerge } from "@/db/projects/read-merge";
import { translator } from "@/messages/translator";
import { type OpenRecord, openRecord, RecordPage } from "../record";
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
  const record = await openRecord(params, "/merge");
  const { language, draft } = record;
  if (draft.projectState === "withdrawn") notFound();
  const { with: named, stays } = await searchParams;
  const t = translator(language, "merging");
  return (
    <RecordPage record={record} title={t("title")} lead={t("lead")}>
      {await step(record, String(named ?? "").trim(), String(stays ?? ""))}
    </RecordPage>
  );
}

async function step({ db, language, actor, draft }: OpenRecord, named: string, stays: string) {
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
