import type { Figures } from "@/domain/counting/figures";

/** Figures of nothing, but for what is said. */
export const figures = (said: Partial<Figures>): Figures => ({
  rule: "1",
  counting: "whole",
  currency: "CNY",
  rates: [],
  total: { projects: 0, byClass: [] },
  cells: [],
  ...said,
});
