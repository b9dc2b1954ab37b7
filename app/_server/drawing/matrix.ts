import type { Crossings } from "@/app/[locale]/(official)/dashboard/crossings";
import { fitted, wrapped } from "@/components/charts/text-width";
import { colours } from "../paper/colours";
import { type Body, inside, rule, write } from "./shapes";

const labelWidth = 180;
const rowHeight = 30;
/** From few to many, as on screen; told apart in grey too. */
const heats = ["#f8f0ee", "#efdfdc", "#e3c8c4", "#d3aaa4"] as const;

/** Domains by origins: a darker field holds more, and each has its number; an empty one means none. */
export function matrixBody({ domains, origins, cells }: Crossings): Body {
  const wide = Math.min(110, (inside - labelWidth) / Math.max(1, origins.length));
  const heads = origins.map(({ label }) => wrapped(label, 11, wide - 8).slice(0, 4));
  const top = Math.max(1, ...heads.map((lines) => lines.length)) * 15 + 8;
  const most = Math.max(1, ...cells.map(({ number }) => number));
  const heatOf = (number: number) => heats[Math.max(1, Math.ceil((number / most) * 4)) - 1] ?? heats[0];
  const right = (index: number) => labelWidth + (index + 1) * wide;
  const headings = heads.flatMap((lines, index) =>
    lines.map((line, at) =>
      write(right(index) - 6, top - 8 - (lines.length - 1 - at) * 15, fitted(line, 11, wide - 6)[0], 11, {
        ...{ anchor: "end", fill: colours.soft },
      }),
    ),
  );
  const rows = domains.flatMap(({ key, label }, row) => {
    const y = top + row * rowHeight;
    const fields = origins.flatMap((origin, index) => {
      const cell = cells.find((one) => one.row === key && one.column === origin.key && one.number > 0);
      if (!cell) return [];
      const x = right(index) - wide;
      return [
        { kind: "box", ...{ x, y, width: wide, height: rowHeight, fill: heatOf(cell.number) } } as const,
        write(right(index) - 6, y + 20, cell.printed, 14, { anchor: "end" }),
      ];
    });
    return [
      rule([0, y], [right(origins.length - 1), y]),
      write(0, y + 20, fitted(label, 14, labelWidth - 10)[0], 14),
      ...fields,
    ];
  });
  return { shapes: [...headings, ...rows], height: top + domains.length * rowHeight + 4 };
}
