import { Notice } from "@/components/ui/notice";
import type { Draft } from "@/db/projects/read-draft";
import type { Language } from "@/domain/languages";
import type { ProjectForm } from "@/domain/project/form";
import { fieldOf } from "@/domain/project/form-problems";
import { type Gap, gapsOf } from "@/domain/project/gaps";
import { translator } from "@/messages/translator";
import { gapInWords } from "./gap-words";

interface Props {
  readonly language: Language;
  readonly draft: Draft;
  readonly form: ProjectForm;
  /** What was done before the page came. */
  readonly done: string;
  /** A moment in the register's own time, in words. */
  readonly clock: (at: Date) => string;
}

/** Where a draft stands, what was said to it, and what it still lacks, each gap a link to its field. */
export function DraftNotices({ language, draft, form, done, clock }: Props) {
  const gaps = draft.open ? gapsOf(draft.document) : [];
  const blocking = gaps.filter((gap) => gap.blocks);
  return (
    <>
      <Done {...{ language, draft, done, clock }} />
      {done === "further" && <Further language={language} form={form} />}
      <SentBack language={language} draft={draft} />
      <GapList
        language={language}
        form={form}
        gaps={blocking}
        word={done === "stopped" ? "stopped" : "blockingTitle"}
        strong={done === "stopped"}
      />
      <GapList language={language} form={form} gaps={gaps.filter((gap) => !gap.blocks)} word="gapsTitle" />
    </>
  );
}

function Done({ language, draft, done, clock }: Omit<Props, "form">) {
  const t = translator(language, "desk");
  if (draft.opening) return <Waiting {...{ language, draft, clock }} opening={draft.opening} />;
  if (done === "unchanged") return <Notice live title={t("unchanged")} />;
  if (draft.open && draft.state === "in-review")
    return (
      <Notice
        tone={done === "sent" ? "good" : "plain"}
        live
        title={t(done === "sent" ? "sent" : "inReview")}
      />
    );
  return done === "saved" ? (
    <Notice tone="good" live title={t("saved", { version: String(draft.version) })} />
  ) : null;
}

/** An approved version waits for its time, and the form cannot be saved: said before anything is typed. */
function Waiting({
  language,
  draft,
  clock,
  opening,
}: Omit<Props, "form" | "done"> & { readonly opening: NonNullable<Draft["opening"]> }) {
  const t = translator(language, "reviewing");
  const at = clock(opening.opensAt);
  const said = { name: opening.approvedBy.name, version: String(draft.version), at };
  return (
    <Notice title={t("approved", said)}>
      <p>{t("approvedStill")}</p>
    </Notice>
  );
}

/** The signing that was just added, and the question that only a person can answer. */
function Further({ language, form }: Pick<Props, "language" | "form">) {
  const t = translator(language, "desk");
  const words = translator(language, "words");
  const added = form.agreements.at(-1);
  if (!added) return null;
  const decision = added.counting.decision as "repeat";
  return (
    <Notice tone="good" live title={t("further.title", { number: String(form.agreements.length) })}>
      <p>
        {t("further.proposed", { decision: words(`decision.${decision}`) })}{" "}
        {words(`decisionMeaning.${decision}`)}
      </p>
      <p>
        <a href={`#agreements.${added.key}.counting.decision`}>{t("further.ask")}</a>
      </p>
    </Notice>
  );
}

function SentBack({ language, draft }: Pick<Props, "language" | "draft">) {
  const last = draft.events.findLast(({ act }) => act === "sent-back");
  if (draft.state !== "sent-back" || !last) return null;
  return (
    <Notice tone="strong" title={translator(language, "desk")("sentBackNotice", { name: last.by.name })}>
      <p className="whitespace-pre-line">{last.comment}</p>
    </Notice>
  );
}

function GapList({
  language,
  form,
  gaps,
  word,
  strong = false,
}: Pick<Props, "language" | "form"> & {
  readonly gaps: readonly Gap[];
  readonly word: "stopped" | "blockingTitle" | "gapsTitle";
  readonly strong?: boolean;
}) {
  const t = translator(language, "desk");
  if (gaps.length === 0) return null;
  return (
    <Notice tone={strong ? "strong" : "plain"} title={t(word)} live={strong}>
      {word === "gapsTitle" && <p>{t("gapsLead")}</p>}
      <ul>
        {gaps.map(({ kind, path }) => (
          <li key={`${kind} ${path}`}>
            <a href={`#${idFor(path, form)}`}>{gapInWords({ kind, path }, form, language)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The field of the form that fills a gap. */
function idFor(path: string, form: ProjectForm): string {
  const field = fieldOf(path.split("."), form);
  return field.replace(/^(milestones\.[^.]+)\.verifier$/, "$1");
}
