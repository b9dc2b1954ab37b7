import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "../../..");

export interface FoundAction {
  /** From the root of the project. */
  readonly file: string;
  readonly name: string;
  readonly action: unknown;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const directive = /^\s*["']use server["'];?\s*$/m;

/** The files with server actions, by their full paths. */
export const filesWithActions = (): string[] =>
  ["app", "components"]
    .flatMap((folder) => sources(join(root, folder)))
    .filter((path) => directive.test(readFileSync(path, "utf8")));

/** Every server action of the project. */
export async function allActions(): Promise<FoundAction[]> {
  const found = await Promise.all(
    filesWithActions().map(async (path) => {
      const exported: Record<string, unknown> = await import(path);
      return Object.entries(exported).map(([name, action]) => ({ file: relative(root, path), name, action }));
    }),
  );
  return found.flat();
}
