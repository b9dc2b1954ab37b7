import { type Language, textIn } from "../../domain/languages";
import type { ListedProject } from "../../domain/project/listed";
import { formatDate } from "../../messages/format-date";
import { translator } from "../../messages/translator";
import { type Labels, labelIn } from "./labels";
import { Name } from "./record-text";
import type { Related, Relation } from "./related";

interface Props {
  readonly language: Language;
  readonly labels: Labels;
}

/** Other projects with why each is named here. */
export function RelatedList({ language, labels, related }: Props & { readonly related: readonly Related[] }) {
  return (
    <ul className="plain-list grid gap-3">
      {related.map(({ project, relations }) => (
        <li key={project.id}>
          <a href={`/${language}/projects/${project.reference}`}>
            <Name texts={titleOf(project, language)} language={language} />
          </a>
          <span className="block text-[15px] text-soft">
            {[
              ...relations.map((relation) => reasonOf(relation, language, labels)),
              ...factsOf(project, language),
            ].join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A title that fell back stands in its original language. */
const titleOf = ({ titles, originalLanguage }: ListedProject, language: Language) =>
  titles[language] === titles[originalLanguage]
    ? { [originalLanguage]: titles[originalLanguage] }
    : { [language]: titles[language] };

function reasonOf(relation: Relation, language: Language, labels: Labels): string {
  const t = translator(language, "publicPages");
  if (relation.by === "organization")
    return t("related.organization", { organization: textIn(relation.names, language).text });
  const domain = textIn(labelIn(labels.domains, relation.domain), language).text;
  return t(relation.by === "edition" ? "related.edition" : "related.unit", { domain });
}

function factsOf({ class: agreementClass, signed }: ListedProject, language: Language): string[] {
  const words = translator(language, "words");
  return [
    ...(agreementClass ? [words(`class.${agreementClass}`)] : []),
    ...(signed ? [formatDate(language, signed)] : []),
  ];
}
