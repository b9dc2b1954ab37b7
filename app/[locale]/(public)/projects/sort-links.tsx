import { type OrderName, orderAsked, type ProjectQuery } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

const orders = ["-signed", "signed", "-amount", "title"] as const;

/** The orders a list may stand in, each a link: by how well records answer only where words are looked for. */
export function SortLinks<Query extends Pick<ProjectQuery, "sort" | "cursor" | "q">>({
  language,
  query,
  pathOf,
}: {
  readonly language: Language;
  readonly query: Query;
  readonly pathOf: (query: Query) => string;
}) {
  const t = translator(language, "publicPages");
  const unasked = orderAsked({ ...query, sort: null });
  const asked = orderAsked(query);
  const pathIn = (order: OrderName) =>
    pathOf({ ...query, sort: order === unasked || order === "rank" ? null : order, cursor: null });
  return (
    <p className="ml-auto flex flex-wrap gap-x-3 text-[15px] text-soft no-print">
      <span>{t("list.sort")}</span>
      {[...(unasked === "rank" ? [unasked] : []), ...orders].map((order) =>
        order === asked ? (
          <strong key={order} className="font-semibold text-ink">
            {t(`list.orders.${order}`)}
          </strong>
        ) : (
          <a key={order} href={pathIn(order)}>
            {t(`list.orders.${order}`)}
          </a>
        ),
      )}
    </p>
  );
}
