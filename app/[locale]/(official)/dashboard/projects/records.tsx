import { SortLinks } from "@/app/[locale]/(public)/projects/sort-links";
import type { Labels } from "@/components/project/labels";
import { ProjectList } from "@/components/project/project-list";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { Tag } from "@/components/ui/tag";
import type { Actor } from "@/domain/actor";
import type { DashboardQuery } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import type { ListedProject } from "@/domain/project/listed";
import { mayRecord } from "@/domain/roles";
import { formatAmount } from "@/messages/format-amount";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { recordsPath } from "../paths";
import type { RecordsPage } from "./read-records";

interface Props {
  readonly language: Language;
  readonly query: DashboardQuery;
  readonly labels: Labels;
  readonly actor: Actor;
  readonly records: RecordsPage;
}

/** The records themselves: how many, one entry each, and the ways to the other pages of them. */
export function Records({ language, query, labels, actor, records }: Props) {
  const t = translator(language, "publicPages");
  const { page } = records;
  const at = (cursor: string) => recordsPath(language, { ...query, cursor });
  const count = formatNumber(language, page.total);
  return (
    <section aria-labelledby="found">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 pb-2">
        <h2 id="found">
          {page.totalIsExact ? t("list.found", { count, total: page.total }) : t("list.foundMore", { count })}
        </h2>
        <SortLinks {...{ language, query }} pathOf={(other) => recordsPath(language, other)} />
      </div>
      {page.projects.length === 0 ? (
        <Notice title={translator(language, "dashboard")("records.nothing")} />
      ) : (
        <RecordList {...{ language, labels, actor, records }} />
      )}
      <Pager
        label={t("list.pages")}
        previous={page.previous === null ? null : { href: at(page.previous), label: t("list.previous") }}
        next={page.next === null ? null : { href: at(page.next), label: t("list.next") }}
      />
    </section>
  );
}

/** One entry each, with what those who are signed in see of it. */
export function RecordList({ language, labels, actor, records }: Omit<Props, "query">) {
  return (
    <ProjectList
      {...{ language, labels }}
      projects={records.page.projects}
      hrefOf={(project) => hrefOf(language, actor, project)}
      marksOf={(project) => <Marks {...{ language, project, records }} />}
      withheldOf={(project) => <Withheld {...{ language, project, records }} />}
    />
  );
}

/** What is published has its public page; a draft has the desk, for those who have one. */
function hrefOf(language: Language, actor: Actor, { id, reference }: ListedProject): string | null {
  if (reference !== null) return `/${language}/projects/${reference}`;
  return mayRecord(actor) ? `/${language}/desk/projects/${id}` : null;
}

type LineProps = Pick<Props, "language" | "records"> & { readonly project: ListedProject };

function Marks({ language, project, records }: LineProps) {
  const draft = records.drafts.get(project.id);
  return (
    draft && (
      <>
        {" "}
        <Tag tone="strong">{translator(language, "words")(`draftState.${draft.state}`)}</Tag>
      </>
    )
  );
}

function Withheld({ language, project, records }: LineProps) {
  const found = records.withheld.find((one) => one.project === project.id);
  if (!found || found.amounts.length === 0) return null;
  return found.amounts.map((amount) => (
    <span key={amount.currency} className="block">
      {formatAmount(language, amount)}
    </span>
  ));
}
