import type { ProjectQuery } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

const orders = ["-signed", "signed", "-amount", "title"] as const;

/** The orders a list may stand in, each a link. */
export function SortLinks<Query extends Pick<ProjectQuery, "sort" | "cursor">>({
  language,
  query,
  pathOf,
}: {
  readonly language: Language;
  readonly query: Query;
  readonly pathOf: (query: Query) => string;
}) {
  const t = translator(language, "publicPages");
  return (
    <p className="ml-auto flex flex-wrap gap-x-3 text-[15px] text-soft no-print">
      <span>{t("list.sort")}</span>
      {orders.map((sort) =>
        sort === query.sort ? (
          <strong key={sort} className="font-semibold text-ink">
            {t(`list.orders.${sort}`)}
          </strong>
        ) : (
          <a key={sort} href={pathOf({ ...query, sort, cursor: null })}>
            {t(`list.orders.${sort}`)}
          </a>
        ),
      )}
    </p>
  );
}
