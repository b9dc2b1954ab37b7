import type { Fuzzed } from "./fuzz";

export const nothing: Fuzzed = {
  ...{ requests: 0, statuses: {}, failed: [], unread: 0, leaks: [], lived: true },
};

/** What became of two lots. */
export function together(one: Fuzzed, other: Fuzzed): Fuzzed {
  const statuses: Record<string, number> = { ...one.statuses };
  for (const [status, count] of Object.entries(other.statuses))
    statuses[status] = (statuses[status] ?? 0) + count;
  return {
    requests: one.requests + other.requests,
    statuses,
    failed: [...one.failed, ...other.failed],
    unread: one.unread + other.unread,
    leaks: [...one.leaks, ...other.leaks],
    lived: other.lived,
  };
}
