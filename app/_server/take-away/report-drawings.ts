import { formatSum } from "@/messages/format-amount";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { type DrawingName, drawingOf } from "../drawing/drawings";
import type { MapPicture } from "../drawing/map";
import type { Block, Cell } from "../paper/blocks";
import { cohortColumns, followedLines } from "./became";
import { classesOf, sideName } from "./compared-words";
import type { FiguresView } from "./view";

/** The charts of the report that are not bars by one dimension, each with what must be said beside it. */
export function drawnBlocks(view: FiguresView, picture: MapPicture): Block[] {
  if (view.dashboard.all.total.projects === 0) return [];
  return [
    ...drawn(view, "map", picture),
    ...drawn(view, "flows"),
    ...drawn(view, "matrix"),
    ...drawn(view, "funnel"),
    ...cohortTable(view),
    ...drawn(view, "comparison"),
    ...comparisonTable(view),
  ];
}

function drawn(view: FiguresView, name: DrawingName, picture: MapPicture = null): Block[] {
  const drawing = drawingOf(view, name, picture);
  if (!drawing) return [];
  const { title, body, notes } = drawing;
  return [
    {
      ...{ kind: "chart", caption: title, body, notes: notes.filter(Boolean) },
      alt: [title, ...notes].filter(Boolean).join(" "),
    },
  ];
}

function cohortTable(view: FiguresView): Block[] {
  const { language } = view;
  const [followed, silent] = followedLines(view);
  const rows = followed.map(({ label, numbers }) => [
    label,
    ...numbers.map((number) => formatNumber(language, number)),
  ]);
  return [
    ...(rows.length === 0 ? [] : [tableOf(view, rows)]),
    ...(silent === null ? [] : [{ kind: "paragraph", text: { text: silent, soft: true } } as const]),
  ];
}

function tableOf(view: FiguresView, rows: readonly string[][]): Block {
  const { language } = view;
  return {
    kind: "table",
    caption: translator(language, "publicPages")("cohorts.title"),
    columns: [
      { heading: translator(language, "words")("dimension.edition"), share: 5 },
      ...cohortColumns(view).map(({ label }) => ({ heading: label, share: 2, number: true })),
    ],
    rows,
  };
}

function comparisonTable(view: FiguresView): Block[] {
  const { comparison, language } = view;
  if (!comparison) return [];
  const words = translator(language, "words");
  const t = translator(language, "publicPages");
  const sides = [comparison.of, comparison.with];
  const rows = classesOf(comparison).flatMap((name) =>
    sides.flatMap((side): Cell[][] => {
      const sum = side.figures.total.byClass.find((one) => one.class === name);
      if (!sum) return [];
      return [
        [
          words(`classes.${name}`),
          sideName(view, side),
          formatNumber(language, sum.projects),
          sum.money.map((money) => formatSum(language, money)),
          formatNumber(language, sum.withoutAmount),
        ],
      ];
    }),
  );
  return [
    {
      kind: "table",
      columns: [
        { heading: words("dimension.class"), share: 3 },
        { heading: words("dimension.edition"), share: 5 },
        { heading: t("figures.projects"), share: 2, number: true },
        { heading: t("figures.sum"), share: 4, number: true },
        { heading: t("figures.withoutAmount"), share: 2, number: true },
      ],
      rows,
    },
  ];
}
