import type { AgreementClass } from "../../domain/agreement-type";
import { agreementClasses } from "../../domain/agreement-type";
import type { ClassSum } from "../../domain/counting/figures";
import { type Language, type Texts, textIn } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Sums } from "../charts/class-sums";
import { Swatch } from "../charts/swatch";
import { Details } from "../ui/details";
import { type Column, Table } from "../ui/table";
import { CourseChart } from "./course-chart";

/** One of the editions compared. */
export interface ComparedEdition {
  readonly labels: Texts;
  readonly projects: number;
  readonly byClass: readonly ClassSum[];
  /** How much of it the register holds, where that is not everything. */
  readonly held: string | null;
  readonly course: readonly number[] | null;
  readonly hrefOf: (agreementClass?: AgreementClass) => string | null;
}

interface Props {
  readonly language: Language;
  readonly of: ComparedEdition;
  readonly with: ComparedEdition;
  /** Up to the end of which day of each; null: whole. */
  readonly day: number | null;
  /** Whether the days of both have numbers. */
  readonly numbered: boolean;
}

/** An edition beside another at the same day of theirs: in words, as a table by class, and day by day. */
export function EditionComparison(props: Props) {
  const { language, of, with: other, numbered } = props;
  const t = translator(language, "figures");
  return (
    <div className="grid grid-cols-1 gap-4">
      <Words {...props} />
      <ByClass {...props} />
      {of.course && other.course && <Courses {...props} one={of.course} two={other.course} />}
      {!numbered && <p className="text-[15px] text-soft">{t("comparison.noDays")}</p>}
      {(of.held !== null || other.held !== null) && (
        <p className="measure text-[15px] text-soft">{t("comparison.heldOnly")}</p>
      )}
    </div>
  );
}

function Words({ language, of, with: other, day }: Props) {
  const t = translator(language, "figures");
  const difference = of.projects - other.projects;
  const said = {
    of: nameOf(language, of),
    with: nameOf(language, other),
    projects: of.projects,
    before: formatNumber(language, other.projects),
    by: formatNumber(language, Math.abs(difference)),
    way: difference > 0 ? ("more" as const) : difference < 0 ? ("fewer" as const) : ("same" as const),
  };
  return (
    <p className="measure">
      {day === null ? t("comparison.whole", said) : t("comparison.byDay", { ...said, day: String(day) })}
    </p>
  );
}

/** The name of an edition with what of it is held: never the one without the other. */
const nameOf = (language: Language, { labels, held }: ComparedEdition): string => {
  const { text } = textIn(labels, language);
  return held === null
    ? text
    : translator(language, "figures")("comparison.withHeld", { edition: text, held });
};

function ByClass({ language, of, with: other, day }: Props) {
  const t = translator(language, "figures");
  const words = translator(language, "words");
  const classes = agreementClasses.filter((name) =>
    [of, other].some(({ byClass }) => byClass.some((sum) => sum.class === name)),
  );
  if (classes.length === 0) return null;
  const sumOf = (side: ComparedEdition, name: AgreementClass) =>
    side.byClass.find((sum) => sum.class === name);
  const countOf = (side: ComparedEdition, name: AgreementClass) => sumOf(side, name)?.projects ?? 0;
  const count = (side: ComparedEdition): Column<AgreementClass> => ({
    key: `projects ${side === of}`,
    heading: t("comparison.projects", { edition: nameOf(language, side) }),
    number: true,
    cell: (name) => <Linked language={language} number={countOf(side, name)} href={side.hrefOf(name)} />,
  });
  const sum = (side: ComparedEdition): Column<AgreementClass> => ({
    key: `sum ${side === of}`,
    heading: t("comparison.sum", { edition: textIn(side.labels, language).text }),
    number: true,
    cell: (name) => {
      const found = sumOf(side, name);
      return found ? <Sums language={language} sum={found} /> : <span className="text-soft">—</span>;
    },
  });
  return (
    <Table
      caption={day === null ? t("comparison.tableWhole") : t("comparison.tableByDay", { day: String(day) })}
      rows={classes}
      rowKey={(name) => name}
      columns={[
        {
          key: "class",
          heading: words("dimension.class"),
          rowHeading: true,
          cell: (name) => (
            <span className="whitespace-nowrap">
              <Swatch of={name} />
              {words(`classes.${name}`)}
            </span>
          ),
        },
        count(of),
        count(other),
        {
          key: "difference",
          heading: t("comparison.difference"),
          number: true,
          cell: (name) => signed(language, Number(countOf(of, name)) - Number(countOf(other, name))),
        },
        sum(of),
        sum(other),
      ]}
    />
  );
}

function Linked({
  language,
  number,
  href,
}: {
  readonly language: Language;
  readonly number: number | string;
  readonly href: string | null;
}) {
  if (Number(number) === 0) return <span className="text-soft">0</span>;
  const printed = formatNumber(language, number);
  return href === null ? printed : <a href={href}>{printed}</a>;
}

const signed = (language: Language, difference: number): string =>
  difference === 0 ? "0" : `${difference > 0 ? "+" : "−"}${formatNumber(language, Math.abs(difference))}`;

function Courses({
  language,
  of,
  with: other,
  day,
  one,
  two,
}: Props & { one: readonly number[]; two: readonly number[] }) {
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
