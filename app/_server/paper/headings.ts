import { colours } from "./colours";
import type { Style } from "./paper";

/** How headings are set, by their level. */
export const headings: Record<1 | 2 | 3, Style> = {
  1: { face: "strong", size: 17 },
  2: { face: "strong", size: 11.5, colour: colours.seal },
  3: { face: "strong", size: 9.5 },
};
