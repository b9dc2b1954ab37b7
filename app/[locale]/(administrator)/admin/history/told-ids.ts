import type { ToldChange } from "@/db/administration/history";

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The ids of organizations, expos and sources that the changes name, each once. */
export function idsIn(changes: readonly ToldChange[]): string[] {
  const named = changes
    .filter(({ subject }) => subject !== "project")
    .flatMap(({ document, former }) => [document, former])
    .flatMap((record) => Object.values(Object(record)))
    .filter((value): value is string => typeof value === "string" && id.test(value));
  return [...new Set(named)];
}
