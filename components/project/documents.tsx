import { documentPath, endings } from "../../domain/files/file";
import type { Language } from "../../domain/languages";
import type { PublicFile } from "../../domain/project/public";
import { formatBytes } from "../../messages/format-number";
import { translator } from "../../messages/translator";

/** The public documents of an agreement: each is saved, not opened, and can be told from any other by its hash. */
export function Documents({
  language,
  files,
}: {
  readonly language: Language;
  readonly files: readonly PublicFile[];
}) {
  if (files.length === 0) return null;
  const t = translator(language, "documents");
  return (
    <ul className="plain-list grid gap-1 pt-1 text-[15px]" aria-label={t("title")}>
      {files.map(({ id, kind, mediaType, bytes, sha256 }) => (
        <li key={id}>
          <a href={documentPath(id)}>
            {t("download", {
              kind: t(`kinds.${kind}`),
              type: endings[mediaType].toUpperCase(),
              size: formatBytes(language, bytes),
            })}
          </a>
          <span className="block text-[13px] text-soft wrapped">{t("hash", { hash: sha256 })}</span>
        </li>
      ))}
    </ul>
  );
}
