import { listPath } from "@/app/_server/list-path";
import type { ProjectQuery } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

const orders = ["-signed", "signed", "-amount", "title"] as const;

/** The orders a list may stand in, each a link. */
export function SortLinks({
  language,
  query,
}: {
  readonly language: Language;
  readonly query: ProjectQuery;
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
          <a key={sort} href={listPath(language, { ...query, sort, cursor: null })}>
            {t(`list.orders.${sort}`)}
          </a>
        ),
      )}
    </p>
  );
}
