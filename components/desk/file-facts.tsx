import { documentPath, endings, type FileKind, type MediaType } from "../../domain/files/file";
import type { Language } from "../../domain/languages";
import { formatInstant } from "../../messages/format-date";
import { formatBytes } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Tag } from "../ui/tag";

interface Props {
  readonly language: Language;
  readonly zone: string;
  readonly published: boolean;
  readonly file: {
    readonly id: string;
    readonly kind: FileKind;
    readonly mediaType: MediaType;
    readonly bytes: number;
    readonly sha256: string;
    readonly addedBy: { readonly name: string };
    readonly addedAt: Date;
    readonly covered: { readonly name: string; readonly at: Date } | null;
  };
}

/** What the desk knows of a document: what it is, who added it, who may have it. */
export function FileFacts({ language, zone, published, file }: Props) {
  const t = translator(language, "documents");
  const { id, kind, mediaType, bytes, sha256, addedBy, addedAt, covered } = file;
  const at = (instant: Date) => formatInstant(language, instant, zone);
  const size = formatBytes(language, bytes);
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <a href={documentPath(id)}>
          {t("download", { kind: t(`kinds.${kind}`), type: endings[mediaType].toUpperCase(), size })}
        </a>
        {covered ? (
          <Tag tone="good">{t(published ? "public" : "publicLater")}</Tag>
        ) : (
          <Tag>{t("deskOnly")}</Tag>
        )}
      </p>
      <p className="text-[15px] text-soft">{t("addedBy", { name: addedBy.name, at: at(addedAt) })}</p>
      {covered && (
        <p className="text-[15px] text-soft">
          {t("publishedBy", { name: covered.name, at: at(covered.at) })}
        </p>
      )}
      <p className="text-[13px] text-soft wrapped">{t("hash", { hash: sha256 })}</p>
    </div>
  );
}
