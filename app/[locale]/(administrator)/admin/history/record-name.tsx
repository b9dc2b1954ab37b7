import type { ToldChange } from "@/db/administration/history";
import type { RevisionSubject } from "@/db/revisions";
import { type Language, Texts, textIn } from "@/domain/languages";
import { translator } from "@/messages/translator";

const settingPages = new Map([
  ["register", "/admin/settings"],
  ["origin-names", "/admin/origins"],
  ["base-map", "/admin/map"],
]);

/** Where the record of a change is looked after; null where it has no page, or is gone. */
function pathOf({ subject, record, reference, act, document }: ToldChange): string | null {
  if (act === "removed") return null;
  const { edition } = Object(document);
  const pages: Partial<Record<RevisionSubject, string | undefined>> = {
    account: `/admin/accounts/${record}`,
    expo: `/admin/expos/${record}`,
    edition: `/admin/editions/${record}`,
    ceremony: `/admin/ceremonies/${record}`,
    "edition-claim": `/admin/editions/${edition}/claims/${record}`,
    attendance: `/admin/editions/${edition}/attendance/${record}`,
    "programme-item": `/admin/editions/${edition}/programme/${record}`,
    domain: `/admin/domains/${record}`,
    unit: `/admin/units/${record}`,
    rate: `/admin/rates/${record}`,
    source: `/admin/sources/${record}`,
    organization: `/desk/organizations/${record}`,
    "error-report": `/desk/reports/${record}`,
    setting: settingPages.get(record),
    ...(reference && { project: `/projects/${reference}` }),
  };
  return pages[subject] ?? null;
}

/** What kind of record was changed, and which. */
export function RecordName({
  language,
  change,
}: {
  readonly language: Language;
  readonly change: ToldChange;
}) {
  const t = translator(language, "records");
  const path = pathOf(change);
  const name = <span translate="no">{nameOf(change, language)}</span>;
  return (
    <>
      <span className="block text-[14px] text-soft">{t(`subject.${change.subject}`)}</span>
      {path ? <a href={`/${language}${path}`}>{name}</a> : name}
    </>
  );
}

/** The name that stands in the record, whichever of its fields that is; else its code. */
function nameOf({ subject, document, former, record, reference }: ToldChange, language: Language): string {
  if (subject === "setting") return settingName(record, language);
  const fields = Object.assign({}, former, document) as Record<string, unknown>;
  for (const field of [
    "labels",
    "names",
    "titles",
    "title",
    "address",
    "name",
    "number",
    "reference",
    "values",
  ]) {
    const value = fields[field];
    if (typeof value === "string" || typeof value === "number") return String(value);
    const texts = Texts.safeParse(value);
    const text = texts.success ? textIn(texts.data, language).text : "";
    if (text) return reference ? `${text} (${reference})` : text;
  }
  return reference ?? record;
}

function settingName(record: string, language: Language): string {
  const t = translator(language, "records");
  if (record === "register") return t("settings.title");
  if (record === "origin-names") return t("origins.title");
  if (record === "base-map") return t("map.title");
  return record === "sample" ? translator(language, "admin")("sample.title") : record;
}
