import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import type { WorkItem } from "@/db/projects/work-line";
import { listedOf, type WorkCounts, type WorkList } from "@/db/projects/work-list";
import { type Language, textIn } from "@/domain/languages";
import { formatInstant } from "@/messages/format-date";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import type { PartAsked } from "./asked";
import { EmptyPart } from "./empty-part";
import { SendDrafts } from "./send-drafts";

/** The parts of the work list: what needs a decision first, what is done last. */
export function WorkSections({
  language,
  work,
  counts,
  narrowed,
  zone,
  wholeAt,
}: {
  readonly language: Language;
  readonly work: WorkList;
  readonly counts: WorkCounts;
  /** Whether only an edition or some words were asked for: what is empty then may hold much else. */
  readonly narrowed: boolean;
  /** The register's time zone. */
  readonly zone: string;
  /** Where more of a long part is listed. */
  readonly wholeAt: (part: PartAsked) => string;
}) {
  const t = translator(language, "desk");
  const reviewing = translator(language, "reviewing");
  const shared = { language, zone };
  type Empty = "sentBackEmpty" | "toReviewEmpty" | "draftsEmpty" | "waitingEmpty" | "publishedEmpty";
  const empty = (word: Empty) => t(narrowed ? "filter.none" : word);
  return (
    <>
      <WorkSection
        {...shared}
        id="sent-back"
        wholeAt={wholeAt("sent-back")}
        count={counts.sentBack}
        title={t("sentBackTitle")}
        empty={empty("sentBackEmpty")}
        items={work.sentBack}
        extra="comment"
      />
      <WorkSection
        {...shared}
        id="to-review"
        wholeAt={wholeAt("to-review")}
        count={counts.toReview}
        title={t("toReviewTitle")}
        empty={empty("toReviewEmpty")}
        items={work.toReview}
        page="/review"
      />
      {work.toReview.length > 1 && (
        <p>
          <ButtonLink weight="secondary" href={`/${language}/desk/review`}>
            {reviewing("batch.link")}
          </ButtonLink>
        </p>
      )}
      {work.waiting.length > 0 && (
        <WorkSection
          {...shared}
          title={reviewing("waitingTitle")}
          empty=""
          items={work.waiting}
          extra="opens"
          page="/review"
        />
      )}
      <WorkSection
        {...shared}
        id="drafts"
        wholeAt={wholeAt("drafts")}
        count={counts.mine}
        title={t("draftsTitle")}
        empty={empty("draftsEmpty")}
        items={work.mine}
      />
      <SendDrafts language={language} items={work.mine} />
      <WorkSection
        {...shared}
        id="waiting"
        wholeAt={wholeAt("waiting")}
        count={counts.inReview}
        title={t("waitingTitle")}
        empty={empty("waitingEmpty")}
        items={work.inReview}
        page="/review"
      />
      <Proposals {...shared} work={work} />
      <WorkSection
        {...shared}
        id="published"
        title={t("publishedTitle")}
        empty={empty("publishedEmpty")}
        items={work.published}
        extra="published"
      />
    </>
  );
}

/** What others proposed about published records, where there is any. */
function Proposals({
  work,
  ...shared
}: Pick<SectionProps, "language" | "zone"> & { readonly work: WorkList }) {
  const t = translator(shared.language, "desk");
  return (
    <>
      {work.toWithdraw.length > 0 && (
        <WorkSection
          {...shared}
          title={t("withdrawalsTitle")}
          empty=""
          items={work.toWithdraw.map((item) => ({ ...item, comment: item.reason }))}
          extra="comment"
          page="/withdraw"
        />
      )}
      {work.toMerge.length > 0 && (
        <WorkSection
          {...shared}
          title={translator(shared.language, "merging")("waiting")}
          empty=""
          items={work.toMerge.map((item) => ({ ...item, comment: item.reason }))}
          extra="comment"
          page="/merge"
        />
      )}
    </>
  );
}

interface SectionProps {
  readonly language: Language;
  readonly zone: string;
  readonly id?: string;
  /** How many there are, where the list may be shorter. */
  readonly count?: number;
  readonly title: string;
  readonly empty: string;
  readonly items: readonly WorkItem[];
  /** Where more of it is listed. */
  readonly wholeAt?: string;
  /** A further column. */
  readonly extra?: "comment" | "published" | "opens";
  /** The page of the project that is opened from here. */
  readonly page?: "" | "/review" | "/withdraw" | "/merge";
}

function WorkSection({ id, count, empty, wholeAt, ...table }: SectionProps) {
  const { language, title, items, extra } = table;
  const number = count ?? items.length;
  if (items.length === 0 && number === 0) return <EmptyPart id={id} title={title} empty={empty} />;
  return (
    <Section
      title={title}
      {...(id && { id })}
      aside={items.length > 0 && extra !== "published" && formatNumber(language, number)}
    >
      {items.length === 0 ? <p className="text-soft">{empty}</p> : <WorkTable {...table} />}
      {number > items.length && (
        <MoreOfIt language={language} shown={items.length} all={number} wholeAt={wholeAt} />
      )}
    </Section>
  );
}

/** How many are listed of how many, and the way to more of them. */
function MoreOfIt({
  language,
  shown,
  all,
  wholeAt,
}: {
  readonly language: Language;
  readonly shown: number;
  readonly all: number;
  readonly wholeAt: string | undefined;
}) {
  const t = translator(language, "desk");
  const most = Math.min(all, listedOf.whole);
  return (
    <p className="flex flex-wrap gap-x-4 pt-2 text-soft">
      <span>{t("latestOf", { shown: formatNumber(language, shown), all: formatNumber(language, all) })}</span>
      {wholeAt && shown < most && (
        <a href={wholeAt}>{t("showLatest", { number: formatNumber(language, most) })}</a>
      )}
    </p>
  );
}

/** Records, one a line, each the way to its page. */
export function WorkTable({
  language,
  title,
  items,
  extra,
  page = "",
  zone,
}: Omit<SectionProps, "empty" | "id" | "count" | "wholeAt">) {
  return (
    <Table
      caption={title}
      captionHidden
      rows={items}
      rowKey={({ project }) => project}
      columns={columnsOf({ language, zone, page, extra })}
    />
  );
}

function columnsOf({
  language,
  zone,
  page,
  extra,
}: Pick<SectionProps, "language" | "zone"> & {
  readonly page: string;
  readonly extra: SectionProps["extra"] | undefined;
}): Column<WorkItem>[] {
  const t = translator(language, "desk");
  const at = (instant: Date) => formatInstant(language, instant, zone);
  const comment: Column<WorkItem> = {
    key: "comment",
    heading: t("columnComment"),
    cell: (item) => <span className="whitespace-pre-line">{item.comment}</span>,
  };
  const published: Column<WorkItem> = {
    key: "published",
    heading: t("columnPublished"),
    cell: ({ publishedAt }) => publishedAt && at(publishedAt),
  };
  const saved: Column<WorkItem> = {
    key: "saved",
    heading: t("columnSaved"),
    cell: ({ savedBy, savedAt }) => t("savedAt", { name: savedBy.name, at: at(savedAt) }),
  };
  const opens: Column<WorkItem> = {
    key: "opens",
    heading: translator(language, "reviewing")("columnOpens"),
    cell: ({ opensAt }) => opensAt && at(opensAt),
  };
  const more = { comment: [comment, saved], published: [published], opens: [opens, saved], none: [saved] };
  return [
    {
      key: "project",
      heading: t("columnProject"),
      rowHeading: true,
      className: "sm:w-2/5",
      cell: (item) => <ProjectLink language={language} item={item} page={page} />,
    },
    ...more[extra ?? "none"],
  ];
}

function ProjectLink({ language, item, page }: { language: Language; item: WorkItem; page: string }) {
  const t = translator(language, "desk");
  const { text, language: spoken } = textIn(item.title, language, item.originalLanguage);
  return (
    <>
      <a href={`/${language}/desk/projects/${item.project}${page}`} lang={text ? spoken : language}>
        {text || t("untitled")}
      </a>
      <span className="block text-[15px] text-soft">{item.reference ?? t("noReference")}</span>
    </>
  );
}
