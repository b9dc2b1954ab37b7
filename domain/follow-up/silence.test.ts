import { expect, it } from "vitest";
import { silentSince } from "./silence";

it.each([
  ["2026-11-28", 12, "2025-11-28"],
  ["2026-11-28", 11, "2025-12-28"],
  ["2026-01-15", 1, "2025-12-15"],
  ["2026-03-31", 1, "2026-02-28"],
  ["2024-03-31", 1, "2024-02-29"],
  ["2026-11-28", 120, "2016-11-28"],
])("On %s, %i months without news reach back to %s", (today, months, since) => {
  expect(silentSince(today, months)).toBe(since);
});
