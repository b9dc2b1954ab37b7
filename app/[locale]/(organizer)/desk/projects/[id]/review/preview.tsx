import { Claims } from "@/components/project/claims";
import { Facts } from "@/components/project/facts";
import { Parties } from "@/components/project/parties";
import { RecordText } from "@/components/project/record-text";
import { Sources } from "@/components/project/sources";
import { Timeline } from "@/components/project/timeline";
import type { PublicNames } from "@/db/projects/public-names";
import { publicContent } from "@/db/projects/public-projection";
import type { Draft } from "@/db/projects/read-draft";
import type { Language } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { translator } from "@/messages/translator";

/** The draft as its public page will show it. */
export function Preview({
  language,
  draft,
  names,
}: {
  readonly language: Language;
  readonly draft: Draft;
  readonly names: PublicNames;
}) {
  const t = translator(language, "desk");
  const project: PublicProject = {
    ...publicContent(draft.document, names),
    reference: draft.reference ?? t("noReference"),
    version: draft.version,
    firstPublishedAt: draft.savedAt,
    updatedAt: draft.savedAt,
    files: [],
  };
  const { title, summary, originalLanguage: original, parties, claims, sources } = project;
  return (
    <div className="grid gap-8 border border-rule bg-sheet p-4 md:p-6">
      <div className="grid gap-2">
        <p className="text-[22px] font-semibold">
          <RecordText texts={title} language={language} original={original} />
        </p>
        <RecordText texts={summary} language={language} original={original} />
      </div>
      <Facts language={language} project={project} placeNames={names.origins} />
      {parties.length > 0 && <Parties language={language} parties={parties} placeNames={names.origins} />}
      <Timeline language={language} project={project} />
      {claims.length > 0 && <Claims language={language} project={project} />}
      <Sources language={language} sources={sources} />
    </div>
  );
}
