import { ChangeTable } from "@/components/desk/change-table";
import { changesInWords } from "@/components/desk/change-words";
import type { DocumentNames } from "@/components/desk/document-names";
import { Notice } from "@/components/ui/notice";
import type { Draft } from "@/db/projects/read-draft";
import type { Language } from "@/domain/languages";
import type { ProjectDocument } from "@/domain/project/document";
import { fieldsChanged } from "@/domain/project/fields-changed";
import { translator } from "@/messages/translator";

/** What the draft changes since the published version, or since the version that the reviewer had read. */
export function ChangesSince({
  language,
  draft,
  names,
  before,
  since,
}: {
  readonly language: Language;
  readonly draft: Draft;
  readonly names: DocumentNames;
  readonly before: { readonly document: ProjectDocument } | null;
  readonly since: "published" | "read";
}) {
  const t = translator(language, "desk");
  if (!before) return <p>{t("review.changesNew")}</p>;
  const documents = [draft.document, before.document];
  const changes = changesInWords(fieldsChanged(before.document, draft.document), documents, language, names);
  const isSinceRead = since === "read";
  const table = (
    <ChangeTable
      language={language}
      caption={t("review.changes")}
      headings={{
        field: t("review.columnField"),
        before: t(isSinceRead ? "review.columnRead" : "review.columnBefore"),
        after: t(isSinceRead ? "review.columnNow" : "review.columnAfter"),
      }}
      changes={changes}
      empty={t("review.empty")}
    />
  );
  if (!isSinceRead) return changes.length > 0 ? table : <p>{t("review.changesNone")}</p>;
  return (
    <Notice tone="strong" live title={t("review.since")}>
      <p className="pb-3">{t("review.sinceLead", { version: String(draft.version) })}</p>
      {changes.length > 0 && table}
    </Notice>
  );
}
