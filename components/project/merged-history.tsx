import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { withColon } from "../../messages/with-colon";
import type { DocumentNames } from "../desk/document-names";
import { Details } from "../ui/details";
import { Changes } from "./changes";
import { type Revision, Revisions } from "./revisions";

/** The history of a record that ended in the one whose page this is. */
export function MergedHistory({
  language,
  reference,
  entries,
  names,
  clock,
}: {
  readonly language: Language;
  readonly reference: string;
  readonly entries: readonly Revision[];
  readonly names: DocumentNames;
  readonly clock: (at: Date) => string;
}) {
  const t = translator(language, "publicPages");
  return (
    <div className="grid gap-4">
      <p>{t("history.mergedLead", { reference })}</p>
      <Revisions {...{ language, entries, clock }} caption={t("history.merged", { reference })} />
      {entries
        .filter(({ changes }) => changes.length > 0)
        .map(({ version, changes }) => {
          const between = t("history.between", { from: String(version - 1), to: String(version) });
          return (
            <Details key={version} summary={between}>
              <Changes
                language={language}
                changes={changes}
                names={names}
                caption={withColon(language, reference, between)}
              />
            </Details>
          );
        })}
    </div>
  );
}
