import { Section } from "@/components/ui/section";
import type { Database } from "@/db/client";
import { type GapCount, recordsWithGap } from "@/db/projects/gap-list";
import type { WorkFilter } from "@/db/projects/work-within";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import type { ToldGap } from "@/domain/project/gaps";
import { translator } from "@/messages/translator";
import { deskPath } from "./asked";
import { EmptyPart } from "./empty-part";
import { numberOf } from "./waiting-at-a-glance";
import { isNarrowed } from "./work-filter-form";
import { WorkTable } from "./work-sections";

/** What records lack, by kind with how many, and those that lack the kind chosen. */
export async function GapsSection({
  language,
  db,
  actor,
  gaps,
  gap,
  filter,
  zone,
}: {
  readonly language: Language;
  readonly db: Database;
  readonly actor: Actor;
  readonly gaps: readonly GapCount[];
  readonly gap: ToldGap | null;
  readonly filter: WorkFilter;
  readonly zone: string;
}) {
  const t = translator(language, "desk");
  if (gaps.length === 0) {
    const empty = t(isNarrowed(filter) ? "filter.none" : "gapsList.none");
    return <EmptyPart id="gaps" title={t("gapsList.title")} empty={empty} />;
  }
  const items = gap ? await recordsWithGap(db, gap, actor, filter) : [];
  return (
    <Section title={t("gapsList.title")} id="gaps">
      <ul className="plain-list flex flex-wrap gap-2 pb-4 text-[15px]">
        {gaps.map(({ kind, records }) => (
          <li key={kind}>
            <a
              href={`${deskPath(language, filter, kind === gap ? null : kind)}#gaps`}
              className="chip"
              aria-current={kind === gap || undefined}
            >
              {t(`gapsList.${kind}`)} {numberOf(language, records)}
            </a>
          </li>
        ))}
      </ul>
      {gap && <WorkTable language={language} title={t(`gapsList.${gap}`)} items={items} zone={zone} />}
    </Section>
  );
}
