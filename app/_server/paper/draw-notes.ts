import { colours } from "./colours";
import { flow } from "./flow";
import { heightOf, inner, type Paper, type Style, sizes } from "./paper";

const note: Style = { face: "plain", size: 8.5, colour: colours.soft };

/** How high the notes under a chart would be, in points. */
export const heightOfNotes = (paper: Paper, notes: readonly string[]): number =>
  notes.reduce((sum, text) => sum + heightOf(paper, text, note, inner) + 2, 0);

/** Writes what must be said under a chart. */
export function drawNotes(paper: Paper, notes: readonly string[]): void {
  for (const text of notes) {
    flow(paper, text, note, { x: sizes.left, width: inner, tag: "P" });
    paper.y += 2;
  }
}
