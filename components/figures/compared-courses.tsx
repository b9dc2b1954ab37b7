import { textIn } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Details } from "../ui/details";
import { Table } from "../ui/table";
import type { ComparedEditions } from "./compared-edition";
import { CourseChart } from "./course-chart";

/** How many projects were signed by the end of each day of both editions: drawn, and as a table. */
export function ComparedCourses({
  language,
  of,
  with: other,
  day,
  one,
  two,
}: ComparedEditions & { one: readonly number[]; two: readonly number[] }) {
  const t = translator(language, "figures");
  const rows = one.map((count, index) => ({ day: index + 1, one: count, two: two[index] ?? 0 }));
  const [first, second] = [of, other].map(({ labels }) => textIn(labels, language).text);
  const named = (text: string | undefined, count: number | undefined) =>
    `${text ?? ""} ${formatNumber(language, count ?? 0)}`;
  return (
    <div>
      <CourseChart
        of={{ label: named(first, one.at(-1)), counts: one }}
        with={{ label: named(second, two.at(-1)), counts: two }}
        dayLabel={(number) => t("comparison.day", { day: String(number) })}
        marked={day}
      >
        {t("comparison.course")}
      </CourseChart>
      <Details summary={translator(language, "publicPages")("figures.table")}>
        <Table
          caption={t("comparison.course")}
          captionHidden
          rows={rows}
          rowKey={(row) => String(row.day)}
          columns={[
            {
              key: "day",
              heading: t("comparison.dayHeading"),
              rowHeading: true,
              cell: (row) => t("comparison.day", { day: String(row.day) }),
            },
            {
              key: "one",
              heading: first ?? "",
              number: true,
              cell: (row) => formatNumber(language, row.one),
            },
            {
              key: "two",
              heading: second ?? "",
              number: true,
              cell: (row) => formatNumber(language, row.two),
            },
          ]}
        />
      </Details>
    </div>
  );
}
