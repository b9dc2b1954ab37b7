import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import type { WorkItem, WorkList } from "@/db/projects/work-list";
import { type Language, textIn } from "@/domain/languages";
import { defaultZone } from "@/domain/zone";
import { formatInstant } from "@/messages/format-date";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

/** The parts of the work list: what needs a decision first, what is done last. */
export function WorkSections({ language, work }: { readonly language: Language; readonly work: WorkList }) {
  const t = translator(language, "desk");
  const shared = { language };
  return (
    <>
      <WorkSection
        {...shared}
        title={t("sentBackTitle")}
        empty={t("sentBackEmpty")}
        items={work.sentBack}
        extra="comment"
      />
      <WorkSection
        {...shared}
        title={t("toReviewTitle")}
        empty={t("toReviewEmpty")}
        items={work.toReview}
        page="/review"
      />
      <WorkSection {...shared} title={t("draftsTitle")} empty={t("draftsEmpty")} items={work.mine} />
      <WorkSection
        {...shared}
        title={t("waitingTitle")}
        empty={t("waitingEmpty")}
        items={work.inReview}
        page="/review"
      />
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
          title={translator(language, "merging")("waiting")}
          empty=""
          items={work.toMerge.map((item) => ({ ...item, comment: item.reason }))}
          extra="comment"
          page="/merge"
        />
      )}
      <WorkSection
        {...shared}
        title={t("publishedTitle")}
        empty={t("publishedEmpty")}
        items={work.published.slice(0, 20)}
        extra="published"
      />
    </>
  );
}

interface SectionProps {
  readonly language: Language;
  readonly title: string;
  readonly empty: string;
  readonly items: readonly WorkItem[];
  /** A further column. */
  readonly extra?: "comment" | "published";
  /** The page of the project that is opened from here. */
  readonly page?: "" | "/review" | "/withdraw" | "/merge";
}

function WorkSection({ language, title, empty, items, extra, page = "" }: SectionProps) {
  return (
    <Section
      title={title}
      aside={items.length > 0 && extra !== "published" && formatNumber(language, items.length)}
    >
      {items.length === 0 ? (
        <p className="text-soft">{empty}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          rows={items}
          rowKey={({ project }) => project}
          columns={columnsOf(language, page, extra)}
        />
      )}
    </Section>
  );
}

function columnsOf(language: Language, page: string, extra: SectionProps["extra"]): Column<WorkItem>[] {
  const t = translator(language, "desk");
  const at = (instant: Date) => formatInstant(language, instant, defaultZone);
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
  const more = extra === "comment" ? [comment, saved] : extra === "published" ? [published] : [saved];
  return [
    {
      key: "project",
      heading: t("columnProject"),
      rowHeading: true,
      cell: (item) => <ProjectLink language={language} item={item} page={page} />,
    },
    ...more,
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
