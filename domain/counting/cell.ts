import { z } from "zod";
import { type Dimension, dimensions } from "./figures";

/** A cell of figures by one dimension as an address names it: `domain:AI`, `month:2019-08`, `origin:unknown`. */
export const CellName = z
  .string()
  .regex(/^[a-z]+:[A-Za-z0-9-]{1,60}$/)
  .refine((name) => (dimensions as readonly string[]).includes(dimensionIn(name)));

const dimensionIn = (name: string) => name.slice(0, name.indexOf(":"));

/** The dimension and value that a cell's name stands for; `unknown` where the cell has no value. */
export function readCell(name: string): { readonly dimension: Dimension; readonly value: string } {
  const dimension = dimensions.find((known) => known === dimensionIn(name)) ?? "class";
  return { dimension, value: name.slice(dimension.length + 1) };
}
