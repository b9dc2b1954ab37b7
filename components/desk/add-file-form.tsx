import { endings, type FileKind, fileKinds, mostBytes, mostOfAgreement } from "../../domain/files/file";
import type { Language } from "../../domain/languages";
import { formatBytes, formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Button } from "../ui/button";
import { Radios } from "../ui/choices";
import { Field } from "../ui/field";
import { type Option, Select } from "../ui/select";

interface Props {
  readonly language: Language;
  readonly project: string;
  readonly agreements: readonly Option[];
  readonly chosen: { readonly agreement?: string | undefined; readonly kind: FileKind };
  readonly fault: { readonly field: "file" | "kind" | "agreement"; readonly sentence: string } | undefined;
}

/** Adds a document to an agreement. The file comes last, so that the rest is read of one that is too large. */
export function AddFileForm({ language, project, agreements, chosen, fault }: Props) {
  const t = translator(language, "documents");
  const errorOf = (field: string) => (fault?.field === field ? fault.sentence : undefined);
  const limits = {
    size: formatBytes(language, mostBytes),
    number: formatNumber(language, mostOfAgreement),
  };
  return (
    <form
      action="/api/desk/documents"
      method="post"
      encType="multipart/form-data"
      className="grid max-w-[40rem] gap-5"
    >
      <input type="hidden" name="project" value={project} />
      <input type="hidden" name="language" value={language} />
      <Select
        name="agreement"
        label={t("whichAgreement")}
        options={agreements}
        defaultValue={chosen.agreement}
        error={errorOf("agreement")}
      />
      <Radios
        name="kind"
        label={t("whichKind")}
        choices={fileKinds.map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`),
          hint: t(`kindHints.${kind}`),
        }))}
        chosen={chosen.kind}
        error={errorOf("kind")}
      />
      <Field name="file" label={t("file")} hint={t("fileHint", limits)} error={errorOf("file")}>
        {(control) => (
          <input {...control} type="file" accept={Object.keys(endings).join(",")} className="control" />
        )}
      </Field>
      <p>
        <Button>{t("send")}</Button>
      </p>
    </form>
  );
}
