import type { ReactNode } from "react";
import { type Language, textIn } from "../../domain/languages";
import type { ListedProject } from "../../domain/project/listed";
import { pathOn } from "../../domain/reading";
import { isSeenIn } from "../../domain/search-match";
import { formatDate } from "../../messages/format-date";
import { originName } from "../../messages/origin-names";
import { translator } from "../../messages/translator";
import { Swatch } from "../charts/swatch";
import { Tag } from "../ui/tag";
import { PositionAmounts } from "./amounts";
import { type Labels, labelIn } from "./labels";
import { ListedOrganizations } from "./listed-organizations";
import { Marked } from "./marked";
import { Name } from "./record-text";

/** What those who are signed in see of a line beyond what is published. */
interface Inside {
  /** Where its title leads; null where it leads nowhere. */
  readonly hrefOf?: (project: ListedProject) => string | null;
  /** Where it stands, if it is not published. */
  readonly marksOf?: (project: ListedProject) => ReactNode;
  /** Its withheld amounts, for those who may see them. */
  readonly withheldOf?: (project: ListedProject) => ReactNode;
}

/** Projects, one entry each: title, who, where it counts, how much. */
export function ProjectList({
  language,
  projects,
  labels,
  headingLevel = 3,
  query = null,
  asOf = null,
  ...inside
}: Inside & {
  readonly language: Language;
  readonly projects: readonly ListedProject[];
  readonly labels: Labels;
  readonly headingLevel?: 2 | 3;
  /** What was looked for, to be marked where it stands. */
  readonly query?: string | null;
  /** The day on which they are read: their pages are read on the same. */
  readonly asOf?: string | null;
}) {
  return (
    <ol className="plain-list entries">
      {projects.map((project) => (
        <li key={project.reference ?? project.id} className="entry">
          <Entry {...{ language, project, labels, headingLevel, query, asOf }} {...inside} />
        </li>
      ))}
    </ol>
  );
}

interface EntryProps {
  readonly language: Language;
  readonly project: ListedProject;
  readonly labels: Labels;
  readonly query: string | null;
}

function Entry({
  language,
  project,
  labels,
  headingLevel,
  query,
  asOf,
  hrefOf = ({ reference }) => pathOn(`/${language}/projects/${reference}`, asOf),
  marksOf,
  withheldOf,
}: EntryProps & Inside & { readonly headingLevel: 2 | 3; readonly asOf: string | null }) {
  const words = translator(language, "words");
  const Heading = `h${headingLevel}` as const;
  const href = hrefOf(project);
  const title = <Title language={language} project={project} query={query} />;
  return (
    <>
      <div className="entry-body">
        <Heading className="entry-title">
          {href === null ? title : <a href={href}>{title}</a>}
          {marksOf?.(project)}
        </Heading>
        <ListedOrganizations language={language} organizations={project.organizations} query={query} />
        <Placing language={language} project={project} labels={labels} query={query} />
        <FoundElsewhere language={language} project={project} query={query} />
      </div>
      <div className="entry-amount">
        <p className="font-semibold">
          <PositionAmounts language={language} amounts={project.amounts} withheld={project.withheld} />
          {withheldOf?.(project)}
        </p>
        <p className="text-[15px]">
          {project.class && (
            <>
              <Swatch of={project.class} />
              {words(`class.${project.class}`)}
            </>
          )}
        </p>
        {project.unconfirmed && <Tag>{words("unconfirmed")}</Tag>}
      </div>
    </>
  );
}

/** The title; where it is not in the reader's language, in the original one. */
function Title({ language, project, query }: Omit<EntryProps, "labels">) {
  const title = project.titles[language];
  const original = project.originalLanguage;
  const marked = <Marked text={title} query={query} />;
  return original !== language && title === project.titles[original] ? (
    <span lang={original}>{marked}</span>
  ) : (
    marked
  );
}

/** What was looked for can stand in what a list does not show: another language, an alias, a place, the summary. */
function FoundElsewhere({ language, project, query }: Omit<EntryProps, "labels">) {
  const names = project.organizations.map((one) => textIn(one.names, language).text);
  const shown = [project.titles[language], project.reference ?? "", ...names];
  if (query === null || isSeenIn(shown, query)) return null;
  return (
    <p className="text-[14px] leading-5 text-soft">
      {translator(language, "publicPages")("list.foundElsewhere")}
    </p>
  );
}

/** Reference, date, edition, domains and origins, on one line. */
function Placing({ language, project, labels, query }: EntryProps) {
  return (
    <ul className="plain-list dots text-[14px] leading-5 text-soft">
      {project.reference && (
        <li>
          <Marked text={project.reference} query={query} />
        </li>
      )}
      {project.signed && <li>{formatDate(language, project.signed)}</li>}
      {project.edition && (
        <li>
          <Name texts={labelIn(labels.editions, project.edition)} language={language} />
        </li>
      )}
      {project.domains.map((code) => (
        <li key={code}>
          <Name texts={labelIn(labels.domains, code)} language={language} />
        </li>
      ))}
      {project.origins.map(({ code }) => (
        <li key={code}>{originName(language, code, labels.origins)}</li>
      ))}
    </ul>
  );
}
