import { type AgreementClass, agreementClasses } from "../../domain/agreement-type";
import { type Language, textIn } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Sums } from "../charts/class-sums";
import { Swatch } from "../charts/swatch";
import { type Column, Table } from "../ui/table";
import { type ComparedEdition, type ComparedEditions, nameOf } from "./compared-edition";

/** Projects and money of each class in both editions, never added over classes. */
export function ComparedByClass({ language, of, with: other, day }: ComparedEditions) {
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
