import { DecisionForm } from "@/components/desk/decision-form";
import { FileFacts } from "@/components/desk/file-facts";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { DeskFile } from "@/db/files/read-files";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { refusalSentences } from "../../form-setting";
import { hide, publishFile, remove } from "./actions";
import type { AgreementChoice } from "./agreement-choices";

interface Props {
  readonly language: Language;
  readonly actor: Actor;
  readonly zone: string;
  readonly project: string;
  readonly choice: AgreementChoice;
  readonly published: boolean;
  readonly files: readonly DeskFile[];
}

/** The documents of one agreement, with what may be done with each. */
export function FilesOfAgreement({ files, choice, ...given }: Props) {
  const t = translator(given.language, "documents");
  return (
    <Section title={choice.label}>
      {files.length === 0 && <p className="text-soft">{t("none")}</p>}
      <ul className="plain-list grid gap-6">
        {files.map((file) => (
          <li key={file.id} className="grid gap-3 border-l-2 border-rule pl-4">
            <FileFacts language={given.language} zone={given.zone} published={given.published} file={file} />
            <Decisions {...given} file={file} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Decisions({
  language,
  actor,
  project,
  file,
}: Pick<Props, "language" | "actor" | "project"> & { readonly file: DeskFile }) {
  const t = translator(language, "documents");
  const shared = {
    hidden: { language, project, id: file.id },
    refusals: refusalSentences(language),
    weight: "secondary" as const,
  };
  const own = file.addedBy.id === actor.id;
  return (
    <div className="grid gap-3 justify-items-start">
      {file.covered && <DecisionForm {...shared} action={hide} submit={t("hide")} />}
      {!file.covered && own && <p className="text-[15px] text-soft">{t("secondPerson")}</p>}
      {!file.covered && !own && (
        <DecisionForm
          {...shared}
          action={publishFile}
          confirm={{ name: "covered", title: t("coveredTitle"), label: t("covered") }}
          submit={t("publish")}
        />
      )}
      <Details summary={t("removeTitle")}>
        <p className="pb-2">{t("removeLead")}</p>
        <DecisionForm {...shared} action={remove} submit={t("remove")} />
      </Details>
    </div>
  );
}
