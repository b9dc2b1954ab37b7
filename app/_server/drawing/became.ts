import { fitted, wrapped } from "@/components/charts/text-width";
import { percentOf } from "@/domain/milestones";
import { translator } from "@/messages/translator";
import { colours } from "../paper/colours";
import { cohortColumns, cohortLines, type FunnelStep, funnelSteps } from "../take-away/became";
import type { FiguresView } from "../take-away/view";
import { type Body, bar, inside, rule, write } from "./shapes";

const barStart = 214;
const barWidth = 430;
const rowHeight = 30;

/** From signing to operation: of all signed projects, how many reached each step. */
export function funnelBody(view: FiguresView): Body {
  const steps = funnelSteps(view);
  const all = Math.max(1, steps[0]?.number ?? 0);
  return {
    height: steps.length * rowHeight,
    shapes: steps.flatMap(({ label, number, said }: FunnelStep, index) => {
      const y = index * rowHeight;
      const wide = (number / all) * barWidth;
      return [
        write(0, y + 18, fitted(label, 14, barStart - 14)[0], 14),
        ...(number === 0 ? [] : [bar(barStart, y + 5, wide, 17, colours.shades[1])]),
        write(barStart + wide + 8, y + 18, said, 14, { strong: true }),
      ];
    }),
  };
}

const labelWidth = 300;

/** What became of each edition's projects: a line for each edition, a column for each step, numbers and their shares. */
export function cohortsBody(view: FiguresView): Body {
  const { language } = view;
  const columns = cohortColumns(view);
  const lines = cohortLines(view);
  const wide = (inside - labelWidth) / columns.length;
  const right = (index: number) => labelWidth + (index + 1) * wide - 6;
  const heads = columns.map(({ label }) => wrapped(label, 12, wide - 10));
  const top = Math.max(...heads.map((head) => head.length)) * 15 + 8;
  const share = translator(language, "publicPages");
  return {
    height: top + lines.length * rowHeight + 4,
    shapes: [
      ...heads.flatMap((head, index) =>
        head.map((line, at) =>
          write(right(index), top - 8 - (head.length - 1 - at) * 15, line, 12, {
            ...{ anchor: "end", fill: colours.soft },
          }),
        ),
      ),
      ...lines.flatMap(({ label, numbers }, row) => {
        const y = top + row * rowHeight;
        const [whole = 0] = numbers;
        return [
          rule([0, y], [inside, y]),
          write(0, y + 20, fitted(label, 14, labelWidth - 10)[0], 14),
          ...numbers.flatMap((number, index) => {
            const percent = percentOf(number, whole, 0) ?? "0";
            const said = index > 0 && number > 0 ? ` ${share("cohorts.share", { percent })}` : "";
            return [write(right(index), y + 20, `${number}${said}`, 13, { anchor: "end" })];
          }),
        ];
      }),
    ],
  };
}
