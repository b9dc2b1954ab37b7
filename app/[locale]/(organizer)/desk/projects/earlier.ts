import type { EarlierInWords } from "@/components/desk/form-answer";
import type { Database } from "@/db/client";
import { readLabels } from "@/db/reference";
import { type EarlierSigning, earlierSignings } from "@/db/signed-before";
import type { Actor } from "@/domain/actor";
import { positionOf } from "@/domain/counting/position-of";
import { type Language, textIn } from "@/domain/languages";
import type { ProjectDocument } from "@/domain/project/document";
import type { ProjectForm } from "@/domain/project/form";
import { type Compared, likely } from "@/domain/signed-before/likeness";
import { formatAmount } from "@/messages/format-amount";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { toBeAdded } from "./organizations";

/** The projects that a form may be another signing of, in words; `document` is null while the form cannot be read. */
export async function earlierInWords(
  db: Database,
  form: ProjectForm,
  document: ProjectDocument | null,
  actor: Actor,
  language: Language,
): Promise<EarlierInWords[]> {
  const found = await earlierSignings(db, comparedOf(form, document), null, actor);
  if (found.length === 0) return [];
  const { editions } = await readLabels(db);
  return found.map((earlier) => inWords(earlier, editions, language));
}

function comparedOf({ title, agreements, domains }: ProjectForm, document: ProjectDocument | null): Compared {
  const parties = agreements.flatMap((agreement) => agreement.parties);
  const amounts = (document && positionOf(document)?.amounts) ?? [];
  return {
    titles: Object.values(title).filter((text) => text.trim()),
    organizations: parties.map(({ organization }) => organization).filter((id) => id && id !== toBeAdded),
    domains: document?.domains ?? domains,
    amounts: amounts.map(({ currency, min }) => `${currency} ${min}`),
  };
}

function inWords(
  { project, likeness, mayAdd }: EarlierSigning,
  editions: Awaited<ReturnType<typeof readLabels>>["editions"],
  language: Language,
): EarlierInWords {
  const words = translator(language, "words");
  const t = translator(language, "desk");
  const { text, language: spoken } = textIn(project.titles, language, project.originalLanguage);
  const where = project.edition && textIn(editions[project.edition] ?? {}, language).text;
  const amounts = project.amounts.map((amount) => formatAmount(language, amount));
  const names = project.organizations
    .filter(({ id }) => likeness.parties.includes(id))
    .map((one) => textIn(one.names, language).text);
  return {
    project: project.id,
    title: text || t("untitled"),
    language: text ? spoken : language,
    href: project.reference
      ? `/${language}/projects/${project.reference}`
      : `/${language}/desk/projects/${project.id}`,
    facts: [
      project.reference ?? t("noReference"),
      where,
      project.signed && formatDate(language, project.signed),
      project.class && words(`class.${project.class}`),
      ...(amounts.length > 0 || project.class === null ? amounts : [words("disclosure.undisclosed")]),
    ].flatMap((fact) => fact || []),
    reasons: likeness.reasons.map((reason) => t(`likeness.${reason}`, { names: names.join(" · ") })),
    likely: likeness.score >= likely,
    mayAdd,
  };
}
