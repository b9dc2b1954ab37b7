import { fitted, wrapped } from "@/components/charts/text-width";
import { agreementClasses } from "@/domain/agreement-type";
import { formatSum } from "@/messages/format-amount";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import type { ComparedSide, Comparison } from "../figures/read-comparison";
import { colours } from "../paper/colours";
import { sideName } from "../take-away/compared-words";
import type { FiguresView } from "../take-away/view";
import { legendOf } from "./bars";
import { type Body, bar, inside, rule, type Shape, write } from "./shapes";

const barStart = 190;
const barWidth = 300;
const sumStart = barStart + barWidth + 70;
const own = colours.shades[1];
const other = colours.shades[4];

/** Two editions, class by class: a bar for each with its number and its sums; and, where days have numbers, their courses. */
export function comparisonBody(view: FiguresView, comparison: Comparison): Body {
  const legend = legendOf(
    [
      { fill: own, label: sideName(view, comparison.of) },
      { fill: other, label: sideName(view, comparison.with) },
    ],
    0,
  );
  const classes = classBody(view, comparison, legend.height);
  const courses = courseBody(view, comparison, legend.height + classes.height + 10);
  return {
    shapes: [...legend.shapes, ...classes.shapes, ...courses.shapes],
    height: legend.height + classes.height + 10 + courses.height,
  };
}

function classBody(view: FiguresView, { of, with: before }: Comparison, top: number): Body {
  const { language } = view;
  const words = translator(language, "words");
  const sumOf = (side: ComparedSide, name: (typeof agreementClasses)[number]) =>
    side.figures.total.byClass.find((sum) => sum.class === name);
  const classes = agreementClasses.filter((name) => sumOf(of, name) ?? sumOf(before, name));
  const most = Math.max(
    1,
    ...[of, before].flatMap(({ figures }) => figures.total.byClass.map(({ projects }) => Number(projects))),
  );
  let y = top;
  const shapes = classes.flatMap((name): Shape[] => {
    const label = write(0, y + 16, fitted(words(`classes.${name}`), 14, barStart - 14)[0], 14);
    const bars = [of, before].flatMap((side, index) => {
      const sum = sumOf(side, name);
      const at = y + index * 21;
      const wide = (Number(sum?.projects ?? 0) / most) * barWidth;
      const money = (sum?.money ?? []).map((one) => formatSum(language, one)).join(" · ");
      return [
        ...(wide === 0 ? [] : [bar(barStart, at + 4, wide, 15, index === 0 ? own : other)]),
        write(barStart + wide + 8, at + 16, formatNumber(language, sum?.projects ?? 0), 14, { strong: true }),
        write(sumStart, at + 16, fitted(money, 13, inside - sumStart)[0], 13),
      ];
    });
    y += 50;
    return [label, ...bars];
  });
  return { shapes, height: y - top };
}

const plot = { left: 20, right: inside - 20, high: 150 } as const;

/** Projects signed by the end of each day: a full line, and a broken one for the edition before, named at their ends. */
function courseBody(view: FiguresView, { of, with: before, day }: Comparison, top: number): Body {
  if (!of.course || !before.course) return { shapes: [], height: 0 };
  const t = translator(view.language, "figures");
  const days = Math.max(of.course.length, before.course.length);
  const most = Math.max(1, ...of.course, ...before.course);
  const title = wrapped(t("comparison.course"), 14, inside);
  const base = top + title.length * 18 + 30 + plot.high;
  const x = (index: number) =>
    days === 1 ? inside / 2 : plot.left + (index / (days - 1)) * (plot.right - plot.left);
  const y = (count: number) => base - (count / most) * plot.high;
  const above = (of.course.at(-1) ?? 0) >= (before.course.at(-1) ?? 0);
  const line = (side: ComparedSide, dashed: boolean, below: boolean): Shape[] => {
    const counts = side.course ?? [];
    const last = counts.at(-1) ?? 0;
    const stroke = dashed ? colours.soft : colours.seal;
    const name = `${sideName(view, side)} ${formatNumber(view.language, last)}`;
    return [
      ...counts.slice(1).map((count, index) =>
        rule([x(index), y(counts[index] ?? 0)], [x(index + 1), y(count)], {
          dashed,
          stroke,
          line: dashed ? 2 : 2.5,
        }),
      ),
      ...counts.map(
        (count, index): Shape => ({
          kind: "disc",
          ...{ x: x(index), y: y(count), radius: 3.5, fill: dashed ? "#ffffff" : stroke, stroke, line: 1.5 },
        }),
      ),
      write(plot.right, y(last) + (below ? 22 : -10), name, 13, { anchor: "end", fill: stroke }),
    ];
  };
  return {
    height: base - top + 34,
    shapes: [
      ...title.map((text, index) => write(0, top + 16 + index * 18, text, 14, { strong: true })),
      rule([0, base], [inside, base], { line: 1 }),
      ...(day !== null && day <= days
        ? [rule([x(day - 1), base - plot.high], [x(day - 1), base], { dashed: true, line: 1 })]
        : []),
      ...line(before, true, above),
      ...line(of, false, !above),
      write(x(0), base + 20, t("comparison.day", { day: "1" }), 12, {
        anchor: days === 1 ? "middle" : "start",
      }),
      ...(days > 1
        ? [write(x(days - 1), base + 20, t("comparison.day", { day: String(days) }), 12, { anchor: "end" })]
        : []),
    ],
  };
}
