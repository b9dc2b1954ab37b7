import type { NamesSource } from "@/db/administration/sources";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

const parts = { attendance: "attendance", "edition-claim": "claims", "programme-item": "programme" } as const;

/** Where a record that names a source is looked after, or read; null where it has no page of its own. */
export function pathOf({ what, id, edition }: NamesSource): string | null {
  if (edition === null) return null;
  return what === "press-figure"
    ? `/editions/${edition.toLowerCase()}`
    : `/admin/editions/${edition}/${parts[what]}/${id}`;
}

/** The records that name a source. */
export function NamedBy({
  language,
  namedBy,
}: {
  readonly language: Language;
  readonly namedBy: readonly NamesSource[];
}) {
  const t = translator(language, "records");
  if (namedBy.length === 0) return <p className="text-soft">{t("sources.namedByNone")}</p>;
  return (
    <ul>
      {namedBy.map((record) => {
        const path = pathOf(record);
        const words = [record.edition, t(`subject.${record.what}`)].filter(Boolean).join(" · ");
        return <li key={record.id}>{path ? <a href={`/${language}${path}`}>{words}</a> : words}</li>;
      })}
    </ul>
  );
}
