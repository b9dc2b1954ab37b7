import { type Relation, relatedTo, relationsOf } from "@/components/project/related";
import { RelatedList } from "@/components/project/related-list";
import { Section } from "@/components/ui/section";
import type { Language } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { asItStands } from "@/domain/reading";
import { translator } from "@/messages/translator";
import { type OneFilter, readNames, readNewest } from "./reads";

/** How many are named, and how many are read for each reason: of one organization often all are. */
const most = 6;

/** Published projects that share partners, or edition and domain, or unit and domain with this one. */
export async function RelatedProjects({
  language,
  project,
}: {
  readonly language: Language;
  readonly project: PublicProject;
}) {
  const found = await Promise.all(
    relationsOf(project).map(async (relation) => ({
      relation,
      projects: (await readNewest(asItStands, filterOf(relation), most + 1)).projects,
    })),
  );
  const related = relatedTo(project.reference, found, most);
  if (related.length === 0) return null;
  return (
    <Section title={translator(language, "publicPages")("related.title")}>
      <RelatedList language={language} labels={await readNames()} related={related} />
    </Section>
  );
}

function filterOf(relation: Relation): OneFilter {
  if (relation.by === "organization") return { organization: relation.id };
  const { domain } = relation;
  return relation.by === "edition" ? { edition: relation.edition, domain } : { unit: relation.unit, domain };
}
