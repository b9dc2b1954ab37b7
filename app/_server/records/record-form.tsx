import { ActionForm, type ShownState } from "@/components/account/action-form";
import type { FormField } from "@/components/account/form-field";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

type Action = (previous: ShownState, data: FormData) => Promise<ShownState>;

interface OfRecord {
  readonly language: Language;
  readonly action: Action;
  /** Code or id; empty for a record that is not there yet. */
  readonly record?: string | undefined;
  /** How many changes of it the page shows. */
  readonly version?: number | undefined;
}

/** A record that is there is named by its code, which its form does not ask again. */
const hiddenOf = ({ language, record = "", version = 0 }: OfRecord) => ({
  language,
  record,
  basedOn: String(version),
  ...(record && { code: record }),
});

/** The form of a reference record, new or as it now stands. */
export function RecordForm({
  fields,
  submit,
  more = {},
  ...of
}: OfRecord & {
  readonly fields: readonly FormField[];
  readonly submit?: string;
  /** Further fields that are sent but not seen. */
  readonly more?: Readonly<Record<string, string>>;
}) {
  const t = translator(of.language, "records");
  return (
    <ActionForm
      action={of.action}
      hidden={{ ...hiddenOf(of), ...more }}
      fields={fields}
      submit={submit ?? (of.record ? t("save") : t("add"))}
      problems={translator(of.language, "common")("problems")}
    />
  );
}

/** Where a record is removed that nothing names. */
export function RemoveSection({ lead, ...of }: OfRecord & { readonly lead?: string }) {
  const t = translator(of.language, "records");
  return (
    <Section title={t("remove.title")}>
      <p className="measure pb-3 text-soft">{lead ?? t("remove.lead")}</p>
      <ActionForm
        action={of.action}
        hidden={hiddenOf(of)}
        submit={t("remove.submit")}
        weight="secondary"
        problems={translator(of.language, "common")("problems")}
      />
    </Section>
  );
}

/** What was done before this page came. */
export function DoneNotice({ language, done }: { readonly language: Language; readonly done: unknown }) {
  const t = translator(language, "records");
  if (done === "saved") return <Notice tone="good" live title={t("saved")} />;
  if (done === "ordered") return <Notice tone="good" live title={t("order.saved")} />;
  if (done === "removed") return <Notice tone="good" live title={t("removed")} />;
  return null;
}
